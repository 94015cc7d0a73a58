import { describe, expect, it } from '@jest/globals';
import { retryAfterMs } from './retry-after.js';

const now = new Date('2026-03-03T10:00:00Z');

describe('retryAfterMs', () => {
  it.each([
    ['120', 120_000],
    ['Tue, 03 Mar 2026 10:01:00 GMT', 60_000],
    ['Tue, 03 Mar 2026 09:00:00 GMT', 0],
    ['99999999', 86_400_000],
    ['soon', undefined],
    [undefined, undefined],
  ])('of %s is %s', (header, wait) => {
    expect(retryAfterMs(header, now)).toBe(wait);
  });
});
