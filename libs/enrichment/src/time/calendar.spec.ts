import { describe, expect, it } from '@jest/globals';
import { addMonths, dayOf, formatDay, formatMonth, formatWeek, isDate, partsOf, weekdayOf } from './calendar.js';

describe('calendar', () => {
  it('counts days from 1970, before it too', () => {
    expect(dayOf(1970, 1, 1)).toBe(0);
    expect(dayOf(1969, 12, 31)).toBe(-1);
    expect(formatDay(dayOf(53, 7, 4))).toBe('0053-07-04');
  });

  it.each([
    [2026, 3, 4, 3],
    [2024, 2, 29, 4],
    [1969, 12, 31, 3],
    [1453, 5, 29, 7],
  ])('knows the weekday of %i-%i-%i', (year, month, day, weekday) => {
    expect(weekdayOf(dayOf(year, month, day))).toBe(weekday);
  });

  it.each([
    [2026, 1, 1, '2026-W01'],
    [2025, 12, 29, '2026-W01'],
    [2027, 1, 3, '2026-W53'],
    [2026, 3, 4, '2026-W10'],
  ])('gives %i-%i-%i its ISO week', (year, month, day, week) => {
    expect(formatWeek(dayOf(year, month, day))).toBe(week);
  });

  it('ends a month on its last day when the day does not exist there', () => {
    expect(formatDay(addMonths(dayOf(2026, 3, 31), -1))).toBe('2026-02-28');
    expect(formatDay(addMonths(dayOf(2024, 2, 29), 12))).toBe('2025-02-28');
    expect(formatMonth(2026, 14)).toBe('2027-02');
    expect(formatMonth(2026, 0)).toBe('2025-12');
  });

  it('knows which dates exist', () => {
    expect([isDate(2024, 2, 29), isDate(2026, 2, 29), isDate(1900, 2, 29), isDate(2000, 2, 29)]).toEqual([
      true, false, false, true,
    ]); // prettier-ignore
    expect(partsOf(dayOf(2024, 2, 29))).toEqual({ year: 2024, month: 2, day: 29 });
  });
});
