import { addMonths, formatDay, formatMonth, formatWeek, formatYear, partsOf, weekdayOf, type Day } from './calendar.js';
import type { TimeUnit } from './time-reading.js';

/**
 * The TIMEX3 value of the unit that lies `count` units from the one that holds `day`: −1 week from 2026-03-04 is
 * `2026-W09`. Hours and finer give the day. Undefined for what has no calendar value.
 */
export function shiftUnit(day: Day, count: number, unit: TimeUnit): string {
  const { year, month } = partsOf(day);
  switch (unit) {
    case 'S':
    case 'MIN':
    case 'H':
      return formatDay(day);
    case 'D':
      return formatDay(day + Math.round(count));
    case 'W':
      return formatWeek(day + Math.round(count * 7));
    case 'WE':
      return `${formatWeek(day + count * 7)}-WE`;
    case 'M':
      return formatMonth(year, month + Math.round(count));
    case 'Q': {
      const index = year * 4 + Math.floor((month - 1) / 3) + count;
      return `${formatYear(Math.floor(index / 4))}-Q${(((index % 4) + 4) % 4) + 1}`;
    }
    case 'Y':
      return formatYear(year + Math.round(count));
    case 'DE':
      return String(Math.floor(year / 10) + count).padStart(3, '0');
    case 'CE':
      return String(Math.floor(year / 100) + count).padStart(2, '0');
  }
}

/** The day `count` units away, for expressions that refer to it later. */
export function shiftDay(day: Day, count: number, unit: TimeUnit): Day {
  switch (unit) {
    case 'S':
    case 'MIN':
    case 'H':
      return day;
    case 'D':
      return day + Math.round(count);
    case 'W':
    case 'WE':
      return day + Math.round(count * 7);
    case 'M':
      return addMonths(day, Math.round(count));
    case 'Q':
      return addMonths(day, count * 3);
    case 'Y':
      return addMonths(day, Math.round(count * 12));
    case 'DE':
      return addMonths(day, count * 120);
    case 'CE':
      return addMonths(day, count * 1200);
  }
}

/** The value of a unit whose place in the calendar is not known. */
export function unknownUnit(unit: TimeUnit): string {
  const values: Record<TimeUnit, string> = {
    S: 'XXXX-XX-XX',
    MIN: 'XXXX-XX-XX',
    H: 'XXXX-XX-XX',
    D: 'XXXX-XX-XX',
    W: 'XXXX-WXX',
    WE: 'XXXX-WXX-WE',
    M: 'XXXX-XX',
    Q: 'XXXX-QX',
    Y: 'XXXX',
    DE: 'XXX',
    CE: 'XX',
  };
  return values[unit];
}

/** The day nearest to `from` with the ISO weekday, on or after it (`1`), on or before it (`-1`). */
export function nearestWeekday(from: Day, weekday: number, way: 1 | -1): Day {
  const gap = ((((weekday - weekdayOf(from)) * way) % 7) + 7) % 7;
  return from + gap * way;
}
