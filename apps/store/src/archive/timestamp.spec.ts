import { describe, expect, it } from '@jest/globals';
import { publicationTime, toTimestamp } from './timestamp.js';

describe('publicationTime', () => {
  it.each([
    ['2026', '2026-01-01T00:00:00.000Z'],
    ['2026-03', '2026-03-01T00:00:00.000Z'],
    ['2026-03-04', '2026-03-04T00:00:00.000Z'],
    ['2026-03-04T09:30', '2026-03-04T09:30:00.000Z'],
    ['2026-03-04 09:30:15', '2026-03-04T09:30:15.000Z'],
    ['2026-03-04T09:30:00+03:00', '2026-03-04T06:30:00.000Z'],
  ])('reads %s as %s', (value, iso) => {
    expect(new Date(publicationTime(value) ?? 0).toISOString()).toBe(iso);
  });

  it.each(['yesterday', '2026-13-01', '0001', '+275760-09-13', '', '04.03.2026'])(
    'reads no time from "%s"',
    (value) => {
      expect(publicationTime(value)).toBeUndefined();
    },
  );
});

describe('toTimestamp', () => {
  it('keeps times within the years that PostgreSQL and ISO 8601 write alike', () => {
    expect(new Date(toTimestamp('0000-01-01T00:00:00Z')).getUTCFullYear()).toBe(1000);
  });
});
