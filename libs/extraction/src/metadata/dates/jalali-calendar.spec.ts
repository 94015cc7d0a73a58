import { describe, expect, it } from '@jest/globals';
import { jalaliToGregorian } from './jalali-calendar.js';

describe('jalaliToGregorian', () => {
  it.each([
    [1399, 1, 1, '2020-03-20'],
    [1403, 1, 1, '2024-03-20'],
    [1403, 12, 30, '2025-03-20'],
    [1404, 1, 1, '2025-03-21'],
    [1404, 7, 1, '2025-09-23'],
    [1404, 12, 12, '2026-03-03'],
    [1357, 11, 22, '1979-02-11'],
    [1408, 1, 1, '2029-03-20'],
  ])('converts %i-%i-%i', (year, month, day, expected) => {
    const date = jalaliToGregorian(year, month, day);
    expect(new Date(Date.UTC(date.year, date.month - 1, date.day)).toISOString().slice(0, 10)).toBe(expected);
  });
});
