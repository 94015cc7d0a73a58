import { dayOf, formatDay, formatMonth, formatYear, isDate, pad, partsOf, weekdayOf, type Day } from '../calendar.js';
import { expandYear } from '../expand-year.js';
import type { Captures, TimeAnchor, TimeReading } from '../time-reading.js';
import { withDayPart } from './with-day-part.js';

/** "March 3", "3 March 2026", "Tuesday, March 3", "March 2026", "March", with a part of the day or "early". */
export function readCalendarDate(captures: Captures, anchor: TimeAnchor): TimeReading | undefined {
  const { holiday } = captures;
  if (typeof holiday === 'string') {
    const [month, day] = holiday.split('-').map(Number);
    return readCalendarDate({ ...captures, holiday: undefined, month, day }, anchor);
  }
  const { weekday, day: dayOfMonth, month, year: written } = captures as Record<string, number | undefined>;
  if (month === undefined) return undefined;
  const year = written === undefined ? namedYear(captures, anchor) : expandYear(written);
  if (dayOfMonth === undefined) return readMonth(year, month, captures, anchor);
  if (!isDate(year ?? 2000, month, dayOfMonth)) return undefined;
  if (year !== undefined) return finish(dayOf(year, month, dayOfMonth), 0.98, captures);
  const guess = guessDay(month, dayOfMonth, weekday, anchor);
  if (guess !== undefined) return finish(guess, 0.92, captures);
  return { type: 'date', value: `XXXX-${pad(month)}-${pad(dayOfMonth)}`, mod: modOf(captures), confidence: 0.5 };
}

/** The year of "May 3 last year". */
function namedYear({ yearshift }: Captures, anchor: TimeAnchor): number | undefined {
  if (typeof yearshift !== 'number' || anchor.document === undefined) return undefined;
  return partsOf(anchor.document).year + yearshift;
}

function finish(day: Day, confidence: number, captures: Captures): TimeReading {
  return withDayPart({ type: 'date', value: formatDay(day), mod: modOf(captures), confidence, day }, captures);
}

function readMonth(year: number | undefined, month: number, captures: Captures, anchor: TimeAnchor): TimeReading {
  const mod = modOf(captures);
  if (year !== undefined) {
    return { type: 'date', value: formatMonth(year, month), mod, confidence: 0.97, day: dayOf(year, month, 1) };
  }
  const guess = guessMonthYear(month, anchor);
  if (guess === undefined) return { type: 'date', value: `XXXX-${pad(month)}`, mod, confidence: 0.5 };
  return { type: 'date', value: formatMonth(guess, month), mod, confidence: 0.85, day: dayOf(guess, month, 1) };
}

/** The year of a month named without one: this year's, unless the tense says that it lies on the other side. */
export function guessMonthYear(month: number, anchor: TimeAnchor): number | undefined {
  if (anchor.document === undefined) return undefined;
  const now = partsOf(anchor.document);
  if (anchor.direction === 'past') return month <= now.month ? now.year : now.year - 1;
  if (anchor.direction === 'future') return month >= now.month ? now.year : now.year + 1;
  const gap = month - now.month;
  return gap > 6 ? now.year - 1 : gap < -6 ? now.year + 1 : now.year;
}

function guessDay(
  month: number,
  dayOfMonth: number,
  weekday: number | undefined,
  { document, direction }: TimeAnchor,
): Day | undefined {
  if (document === undefined) return undefined;
  const now = partsOf(document).year;
  // Four years on either side, so that 29 February always has a candidate.
  const years = [now, now - 1, now + 1, now - 2, now + 2, now - 3, now + 3, now - 4, now + 4];
  const days = years.filter((year) => isDate(year, month, dayOfMonth)).map((year) => dayOf(year, month, dayOfMonth));
  const named = weekday === undefined ? days : days.filter((day) => weekdayOf(day) === weekday);
  const candidates = named.length > 0 ? named : days;
  const rightWay = candidates.filter((day) =>
    direction === 'past' ? day <= document : direction === 'future' ? day >= document : true,
  );
  const told = nearest(rightWay, document);
  const close = nearest(candidates, document);
  // Reports give the year of what is nearly a year away: a day within weeks on the other side is the one meant.
  if (told === undefined || close === undefined) return told ?? close;
  return Math.abs(told - document) > nearlyYear && Math.abs(close - document) < someWeeks ? close : told;
}

const nearlyYear = 320;
const someWeeks = 45;

function nearest(days: readonly Day[], to: Day): Day | undefined {
  let best: Day | undefined;
  for (const day of days) if (best === undefined || Math.abs(day - to) < Math.abs(best - to)) best = day;
  return best;
}

/** "2011", "early 2011", "the 1990s", "the 19th century". */
export function readYear(captures: Captures): TimeReading | undefined {
  const written = captures['year'];
  if (typeof written !== 'number') return undefined;
  const year = expandYear(written);
  const mod = modOf(captures);
  const known = captures['half'] === undefined ? '' : `-H${captures['half']}`;
  return { type: 'date', value: `${formatYear(year)}${known}`, mod, confidence: 0.95, day: dayOf(year, 1, 1) };
}

export function readDecade(captures: Captures): TimeReading | undefined {
  // "The '90s" captures a year of two digits.
  const written = captures['decade'] ?? captures['year'];
  if (typeof written !== 'number' || written % 10 !== 0) return undefined;
  const decade = written >= 1000 ? Math.floor(written / 10) : 190 + Math.floor(written / 10);
  return { type: 'date', value: String(decade), mod: modOf(captures), confidence: 0.9 };
}

export function readCentury(captures: Captures): TimeReading | undefined {
  const ordinal = captures['ordinal'];
  if (typeof ordinal !== 'number' || ordinal < 1 || ordinal > 30) return undefined;
  return { type: 'date', value: pad(ordinal - 1), mod: modOf(captures), confidence: 0.9 };
}

export function modOf(captures: Captures): string | undefined {
  const mod = captures['mod'];
  return typeof mod === 'string' ? mod : undefined;
}
