import type { CalendarDate } from './calendar-date.js';
import { isRealDate } from './calendar-date.js';
import type { DateToken } from './date-tokens.js';
import { tokenizeDates } from './date-tokens.js';
import { foldDigits } from './fold-digits.js';
import { readClock } from './read-clock.js';
import { readDay } from './read-day.js';

export interface FoundDate {
  date: CalendarDate;
  /** Half-open range in the text that was searched. */
  start: number;
  end: number;
  /** False when the text left the year out; `date.year` is then the one given as `defaultYear`. */
  hasYear: boolean;
}

export interface DateReadingOptions {
  /** How `3/4/2026` is to be read where it could be either; `dmy` unless said. */
  numericOrder?: 'dmy' | 'mdy' | undefined;
  /** The year of a date that names none; without it such dates are not found. */
  defaultYear?: number | undefined;
  /** Stop after this many; 20 unless said. */
  limit?: number | undefined;
}

/** Text beyond this many characters is not searched. */
const longestText = 20_000;

/** Words that may stand between a day and its time of day. */
const beforeClock =
  /^(,|\.|г|р|года|року|-|–|—|\||·|•|⋅|\/|:|@|\(|at|à|um|as|às|las|los|alle|ore|ora|om|kl|saat|в|о|об|la|a|h|T|t|die|den|Uhr|المصادف|الساعة|ساعت|کاتژمێر|בשעה|updated|published)$/;

/**
 * Finds the dates that `text` prints, in order: ISO 8601, RFC 2822, numeric, and with month names in the languages of
 * `month-names.ts`, digits of any script, Solar Hijri dates converted; with the time of day and zone that follow or precede.
 */
export function findDates(text: string, options: DateReadingOptions = {}): FoundDate[] {
  const tokens = tokenizeDates(foldDigits(text.slice(0, longestText)));
  const found: FoundDate[] = [];
  const limit = options.limit ?? 20;
  let lastEnd = 0;
  for (let at = 0; at < tokens.length && found.length < limit; at += 1) {
    const day = readDay(tokens, at, options);
    if (day === undefined || !isRealDate(day.date)) continue;
    found.push(withClock(tokens, at, lastEnd, day));
    lastEnd = day.next;
    at = day.next - 1;
  }
  return found;
}

/** The first date in `text`; what metadata fields hold. */
export function parseDate(text: string, options: DateReadingOptions = {}): CalendarDate | undefined {
  return readEpoch(text) ?? findDates(text, { ...options, limit: 1 })[0]?.date;
}

/** Seconds or milliseconds since 1970, which some sites put where a date belongs. */
function readEpoch(text: string): CalendarDate | undefined {
  const digits = text.trim();
  if (!/^(\d{10}|\d{13})$/.test(digits)) return undefined;
  const moment = new Date(digits.length === 10 ? Number(digits) * 1000 : Number(digits));
  return {
    year: moment.getUTCFullYear(),
    month: moment.getUTCMonth() + 1,
    day: moment.getUTCDate(),
    hour: moment.getUTCHours(),
    minute: moment.getUTCMinutes(),
    second: moment.getUTCSeconds(),
    offsetMinutes: 0,
  };
}

function withClock(
  tokens: DateToken[],
  at: number,
  lastEnd: number,
  day: { date: CalendarDate; next: number; hasYear: boolean },
): FoundDate {
  const start = tokens[at]?.start ?? 0;
  const end = tokens[day.next - 1]?.end ?? start;
  const plain: FoundDate = { date: day.date, start, end, hasYear: day.hasYear };
  if (day.date.day === undefined) return plain;
  let next = day.next;
  while (next < day.next + 5 && beforeClock.test(tokens[next]?.text ?? '')) next += 1;
  const isWeekday = tokens[next]?.kind === 'word' && tokens[next + 1]?.text === ',';
  const after = readClock(tokens, isWeekday ? next + 2 : next, day.date);
  if (after !== undefined) {
    return { ...plain, date: { ...day.date, ...after.time }, end: tokens[after.next - 1]?.end ?? end };
  }
  for (let back = Math.max(lastEnd, at - 9); back < at; back += 1) {
    const before = readClock(tokens, back, day.date);
    if (before === undefined || !reaches(tokens, before.next, at)) continue;
    return { ...plain, date: { ...day.date, ...before.time }, start: tokens[back]?.start ?? start };
  }
  return plain;
}

/** Whether only separators and a weekday stand between the end of a time and the day at `at`. */
function reaches(tokens: DateToken[], from: number, at: number): boolean {
  let words = 0;
  for (let index = from; index < at; index += 1) {
    const token = tokens[index];
    if (token?.kind === 'number') return false;
    if (token?.kind === 'word') words += 1;
  }
  return at - from <= 4 && words <= 2;
}
