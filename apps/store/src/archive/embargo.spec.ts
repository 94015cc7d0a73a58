import { describe, expect, it } from '@jest/globals';
import { isUnderEmbargo } from './embargo.js';

describe('isUnderEmbargo', () => {
  const now = new Date('2026-03-04T10:00:00Z');
  const later = '2026-03-04T12:00:00+01:00';
  const earlier = '2026-03-04T10:30:00+01:00';

  it.each([
    [true, { pubStatus: 'withheld', embargoedUntil: later }],
    [true, { pubStatus: 'withheld' }],
    [true, { pubStatus: 'usable', embargoedUntil: later }],
    [false, { pubStatus: 'withheld', embargoedUntil: earlier }],
    [false, { pubStatus: 'usable' }],
    [false, { pubStatus: 'canceled', embargoedUntil: later }],
  ] as const)('is %s for %j', (expected, article) => {
    expect(isUnderEmbargo(article, now)).toBe(expected);
  });
});
