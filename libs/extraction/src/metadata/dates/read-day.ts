import type { CalendarDate } from './calendar-date.js';
import type { DateToken } from './date-tokens.js';
import type { DateReadingOptions } from './find-dates.js';
import { jalaliToGregorian } from './jalali-calendar.js';
import type { MonthName } from './month-names.js';
import { lookUpMonth } from './month-names.js';
import { readNumericDay } from './read-numeric-day.js';

export interface DayReading {
  date: CalendarDate;
  /** Index of the first token after the day. */
  next: number;
  hasYear: boolean;
}

/** Words and marks between the parts of a date: `3 de marzo de 2026`, `3. März 2026`, `March 3rd, 2026`. */
const joiner = /^(,|\.|،|de|del|di|of|d|the|وی|ی|ê|a|an|ی|st|nd|rd|th|er|ο|η|г|р|года|року|năm|-|–|\/|º|ª|°|ta|te)$/i;
const ordinal = /^(st|nd|rd|th|er|º|ª|°|ê|a|e|ی|ەی|م|-)$/i;

/** Reads a day (or month with year) that starts at token `at`. */
export function readDay(tokens: DateToken[], at: number, options: DateReadingOptions): DayReading | undefined {
  const token = tokens[at];
  if (token === undefined) return undefined;
  if (token.kind === 'word') return readMonthFirst(tokens, at, options);
  if (token.kind !== 'number') return undefined;
  return readNumericDay(tokens, at, options) ?? readDayFirst(tokens, at, options) ?? readYearFirst(tokens, at);
}

function monthAt(tokens: DateToken[], at: number): MonthName | undefined {
  const token = tokens[at];
  if (token?.kind !== 'word') return undefined;
  const second = tokens[at + 1];
  return lookUpMonth(token.text, second?.kind === 'word' ? second.text : undefined);
}

/** `March 3rd, 2026`, `March 2026`, `March 3` */
function readMonthFirst(tokens: DateToken[], at: number, options: DateReadingOptions): DayReading | undefined {
  const month = monthAt(tokens, at);
  if (month === undefined) return undefined;
  let next = at + month.words;
  if (tokens[next]?.text === '.') next += 1;
  if (tokens[next]?.text.toLowerCase() === 'the') next += 1;
  const number = tokens[next];
  if (number?.kind === 'number' && number.text.length <= 2) {
    return withYear(tokens, next + 1, month, Number(number.text), options);
  }
  const yearAt = skipJoiners(tokens, next);
  const year = yearOf(tokens[yearAt], month);
  if (year === undefined || month.calendar !== 'gregorian') return undefined;
  return { date: { year, month: month.month }, next: yearAt + 1, hasYear: true };
}

/** `3 March 2026`, `3rd of March, 2026`, `3 de marzo de 2026`, `ngày 3 tháng 3 năm 2026` */
function readDayFirst(tokens: DateToken[], at: number, options: DateReadingOptions): DayReading | undefined {
  const number = tokens[at];
  if (number === undefined || number.text.length > 2) return undefined;
  let next = at + 1;
  for (let skipped = 0; skipped < 3 && monthAt(tokens, next) === undefined; skipped += 1) {
    const text = tokens[next]?.text ?? '';
    if (text.toLowerCase() === 'tháng' && tokens[next + 1]?.kind === 'number') {
      const month: MonthName = { month: Number(tokens[next + 1]?.text), calendar: 'gregorian', words: 1 };
      return withYear(tokens, next + 2, month, Number(number.text), options);
    }
    if (!joiner.test(text) && !ordinal.test(text)) return undefined;
    next += 1;
  }
  const month = monthAt(tokens, next);
  if (month === undefined) return undefined;
  return withYear(tokens, next + month.words, month, Number(number.text), options);
}

/** `2026 March 3`, `2026. március 4.`, `2026-Mar-03` */
function readYearFirst(tokens: DateToken[], at: number): DayReading | undefined {
  const first = tokens[at];
  if (first?.text.length !== 4) return undefined;
  const monthIndex = skipJoiners(tokens, at + 1);
  const month = monthAt(tokens, monthIndex);
  if (month === undefined) return undefined;
  const year = yearOf(first, month);
  const dayIndex = skipJoiners(tokens, monthIndex + month.words);
  const day = tokens[dayIndex];
  if (year === undefined || day?.kind !== 'number' || day.text.length > 2) return undefined;
  return { date: toGregorian(year, month, Number(day.text)), next: dayIndex + 1, hasYear: true };
}

function withYear(
  tokens: DateToken[],
  at: number,
  month: MonthName,
  day: number,
  options: DateReadingOptions,
): DayReading | undefined {
  if (day < 1 || day > 31) return undefined;
  const yearAt = skipJoiners(tokens, at);
  const year = yearOf(tokens[yearAt], month);
  if (year !== undefined) return { date: toGregorian(year, month, day), next: yearAt + 1, hasYear: true };
  const short = tokens[at]?.text === "'" || tokens[at]?.text === '’' ? tokens[at + 1] : undefined;
  if (short?.kind === 'number' && short.text.length === 2) {
    return { date: toGregorian(2000 + Number(short.text), month, day), next: at + 2, hasYear: true };
  }
  if (options.defaultYear === undefined || month.calendar !== 'gregorian') return undefined;
  return { date: { year: options.defaultYear, month: month.month, day }, next: at, hasYear: false };
}

function skipJoiners(tokens: DateToken[], at: number): number {
  let next = at;
  while (next < at + 3 && joiner.test(tokens[next]?.text ?? '')) next += 1;
  return next;
}

/** A four-digit year that fits the month's calendar; Buddhist years of Thai dates are converted. */
function yearOf(token: DateToken | undefined, month: MonthName): number | undefined {
  if (token?.kind !== 'number' || token.text.length !== 4) return undefined;
  const year = Number(token.text);
  if (month.calendar === 'jalali') return year >= 1250 && year <= 1498 ? year : undefined;
  if (year >= 2443 && year <= 2643) return year - 543;
  return year >= 1700 && year <= 2200 ? year : undefined;
}

function toGregorian(year: number, month: MonthName, day: number): CalendarDate {
  return month.calendar === 'jalali' ? jalaliToGregorian(year, month.month, day) : { year, month: month.month, day };
}
