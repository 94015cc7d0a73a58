import { dayOf, formatDay, formatMonth, formatWeek, formatYear, partsOf, weekdayOf, type Day } from '../calendar.js';
import { nearestWeekday, shiftDay, shiftUnit, unknownUnit } from '../shift-unit.js';
import type { Captures, Count, TimeAnchor, TimeReading, TimeUnit } from '../time-reading.js';
import { guessMonthYear, modOf } from './read-calendar-date.js';
import { withDayPart } from './with-day-part.js';

/** "Tuesday", "on Tuesday evening", "last Tuesday", "Tuesday next week". */
export function readWeekday(captures: Captures, anchor: TimeAnchor): TimeReading | undefined {
  const weekday = captures['weekday'];
  if (typeof weekday !== 'number') return undefined;
  if (anchor.document === undefined) {
    return withDayPart({ type: 'date', value: `XXXX-WXX-${weekday}`, confidence: 0.5 }, captures);
  }
  const day = weekdayDay(weekday, captures, anchor, anchor.document);
  const sure = anchor.direction === 'unknown' && captures['shift'] === undefined ? 0.8 : 0.92;
  const reading = { type: 'date' as const, value: formatDay(day), mod: modOf(captures), confidence: sure, day };
  return withDayPart(reading, captures);
}

function weekdayDay(weekday: number, captures: Captures, anchor: TimeAnchor, document: Day): Day {
  const week = captures['weekshift'];
  if (typeof week === 'number') return document - weekdayOf(document) + weekday + week * 7;
  const shift = captures['shift'];
  if (shift === -1) return nearestWeekday(document - 1, weekday, -1);
  if (shift === 0) return document - weekdayOf(document) + weekday;
  if (shift === 1) {
    const next = nearestWeekday(document + 1, weekday, 1);
    // Nobody calls tomorrow "next Wednesday".
    return next === document + 1 ? next + 7 : next;
  }
  return nearestWeekday(document, weekday, anchor.direction === 'future' ? 1 : -1);
}

/** "yesterday", "tomorrow morning", "tonight": `rel` days from the report's. */
export function readRelativeDay(captures: Captures, anchor: TimeAnchor): TimeReading | undefined {
  const offset = captures['rel'];
  if (typeof offset !== 'number') return undefined;
  const mod = modOf(captures);
  if (anchor.document === undefined)
    return withDayPart({ type: 'date', value: 'XXXX-XX-XX', mod, confidence: 0.5 }, captures);
  const day = anchor.document + offset;
  return withDayPart({ type: 'date', value: formatDay(day), mod, confidence: 0.95, day }, captures);
}

/** "last week", "this month", "next year", "the coming weekend". */
export function readRelativeUnit(captures: Captures, anchor: TimeAnchor): TimeReading | undefined {
  const unit = captures['unit'] as TimeUnit | undefined;
  const shift = captures['shift'];
  if (unit === undefined || typeof shift !== 'number') return undefined;
  const mod = modOf(captures);
  if (anchor.document === undefined) return { type: 'date', value: unknownUnit(unit), mod, confidence: 0.5 };
  const base = unit === 'WE' ? weekendBase(anchor, shift) : anchor.document;
  const value = shiftUnit(base, unit === 'WE' && shift === 0 ? 0 : shift, unit);
  return { type: 'date', value, mod, confidence: 0.93, day: shiftDay(base, shift, unit) };
}

/** A weekend reported early in the week, in the past tense, is the one before. */
function weekendBase(anchor: TimeAnchor, shift: number): Day {
  const document = anchor.document ?? 0;
  const early = weekdayOf(document) <= 3 && anchor.direction !== 'future';
  return shift === 0 && early ? document - 7 : document;
}

/** "last March", "this summer", "next winter", "the first quarter", "the fourth quarter of 2025". */
export function readNamedPeriod(captures: Captures, anchor: TimeAnchor): TimeReading | undefined {
  const { month, season, quarter, half } = captures;
  const mod = modOf(captures);
  const label = typeof season === 'string' ? season : typeof quarter === 'number' ? `Q${quarter}` : `H${half ?? ''}`;
  const middle = periodMonth(captures);
  if (middle === undefined) return undefined;
  const year = typeof captures['year'] === 'number' ? captures['year'] : periodYear(middle, captures, anchor);
  const prefix = year === undefined ? 'XXXX' : formatYear(year);
  const confidence = year === undefined ? 0.5 : captures['year'] === undefined ? 0.82 : 0.95;
  if (typeof month === 'number') {
    const value = year === undefined ? `XXXX-${String(month).padStart(2, '0')}` : formatMonth(year, month);
    return { type: 'date', value, mod, confidence, day: year === undefined ? undefined : dayOf(year, month, 1) };
  }
  return { type: 'date', value: `${prefix}-${label}`, mod, confidence };
}

const seasonMonths: Readonly<Record<string, number>> = { SP: 4, SU: 7, FA: 10, WI: 1 };

function periodMonth({ month, season, quarter, half }: Captures): number | undefined {
  if (typeof month === 'number') return month;
  if (typeof season === 'string') return seasonMonths[season];
  if (typeof quarter === 'number') return quarter * 3 - 1;
  return typeof half === 'number' ? half * 6 - 3 : undefined;
}

function periodYear(month: number, captures: Captures, anchor: TimeAnchor): number | undefined {
  if (anchor.document === undefined) return undefined;
  const now = partsOf(anchor.document);
  if (typeof captures['yearshift'] === 'number') return now.year + captures['yearshift'];
  const quarter = typeof captures['quarter'] === 'number' || typeof captures['half'] === 'number';
  switch (captures['shift']) {
    case -1:
      return month < now.month ? now.year : now.year - 1;
    case 1:
      return month > now.month ? now.year : now.year + 1;
    case 0:
      return now.year;
    default:
      return guessMonthYear(quarter ? month - 1 : month, anchor);
  }
}

/** "three days ago" (`way` −1), "two weeks from now" (`way` 1): counted from the report's day. */
export function readDistance(captures: Captures, anchor: TimeAnchor, way: 1 | -1): TimeReading | undefined {
  return measure(captures, () => anchor.document, way, 0.93);
}

/** "two days later", "a year earlier", "the previous day": counted from the day that the text spoke of last. */
export function readTextDistance(captures: Captures, anchor: TimeAnchor, way: 0 | 1 | -1): TimeReading | undefined {
  return measure(captures, () => anchor.reference ?? anchor.document, way, anchor.reference === undefined ? 0.6 : 0.8);
}

function measure(
  captures: Captures,
  fromDay: () => Day | undefined,
  way: 0 | 1 | -1,
  sure: number,
): TimeReading | undefined {
  const unit = captures['unit'] as TimeUnit | undefined;
  const count: Count = (captures['num'] as Count | undefined) ?? 1;
  if (unit === undefined) return undefined;
  const mod = typeof captures['approx'] === 'string' ? captures['approx'] : modOf(captures);
  if (count === 'X') return { type: 'date', value: way === 1 ? 'FUTURE_REF' : 'PAST_REF', mod, confidence: 0.75 };
  const from = fromDay();
  if (from === undefined) return { type: 'date', value: unknownUnit(unit), mod, confidence: 0.5 };
  if (count > maximum[unit]) return undefined;
  const whole = Number.isInteger(count) ? shiftUnit(from, way * count, unit) : fractional(from, way * count, unit);
  const day = shiftDay(from, way * count, unit);
  return withDayPart({ type: 'date', value: whole, mod, confidence: sure, day }, captures);
}

/** Half a year back is a month, half a month a day. */
function fractional(from: Day, count: number, unit: TimeUnit): string {
  const day = shiftDay(from, count, unit);
  if (unit === 'Y' || unit === 'DE' || unit === 'CE') return shiftUnit(day, 0, 'M');
  return unit === 'W' ? formatWeek(day) : formatDay(day);
}

/** Farther than this from the report is not a date of news ("66 million years ago"). */
const maximum: Readonly<Record<TimeUnit, number>> = {
  S: 1e6, MIN: 1e5, H: 2000, D: 4000, WE: 500, W: 2000, M: 1200, Q: 400, Y: 2000, DE: 200, CE: 20,
}; // prettier-ignore
