import { isRealDate } from './calendar-date.js';
import type { DateToken } from './date-tokens.js';
import type { DateReadingOptions } from './find-dates.js';
import { jalaliToGregorian } from './jalali-calendar.js';
import type { DayReading } from './read-day.js';

/** First year, less one, of the Japanese eras that news prints. */
const eras: Record<string, number> = { 令和: 2018, 平成: 1988, 昭和: 1925 };

/** Reads a day of numbers alone that starts at token `at`: `2026-03-04`, `20260304`, `4.3.2026`, `2026年3月4日`. */
export function readNumericDay(tokens: DateToken[], at: number, options: DateReadingOptions): DayReading | undefined {
  const first = tokens[at];
  if (first?.kind !== 'number') return undefined;
  return readCompact(tokens, at) ?? readEastAsian(tokens, at, options) ?? readSeparated(tokens, at, options);
}

/** `20260304` or `20260304T103000` */
function readCompact(tokens: DateToken[], at: number): DayReading | undefined {
  const digits = tokens[at]?.text ?? '';
  if (digits.length !== 8 && digits.length !== 14) return undefined;
  const [year, month, day] = [Number(digits.slice(0, 4)), Number(digits.slice(4, 6)), Number(digits.slice(6, 8))];
  if (year < 1900 || year > 2100 || !isRealDate({ year, month, day })) return undefined;
  const clock = digits.slice(8);
  const time =
    clock.length === 6
      ? { hour: Number(clock.slice(0, 2)), minute: Number(clock.slice(2, 4)), second: Number(clock.slice(4)) }
      : {};
  return { date: { year, month, day, ...time }, next: at + 1, hasYear: true };
}

function readEastAsian(tokens: DateToken[], at: number, options: DateReadingOptions): DayReading | undefined {
  const unit = tokens[at + 1];
  if (unit === undefined) return undefined;
  if (/^[年년]/.test(unit.text)) return readYearOfEastAsia(tokens, at);
  if (!/^[月월]/.test(unit.text) || options.defaultYear === undefined) return undefined;
  const day = tokens[at + 2];
  if (day?.kind !== 'number' || !/^[日일号號]/.test(tokens[at + 3]?.text ?? '')) return undefined;
  const date = { year: options.defaultYear, month: Number(tokens[at]?.text), day: Number(day.text) };
  return { date, next: at + 4, hasYear: false };
}

function readYearOfEastAsia(tokens: DateToken[], at: number): DayReading | undefined {
  const year = Number(tokens[at]?.text) + (eras[tokens[at - 1]?.text.slice(-2) ?? ''] ?? 0);
  const month = tokens[at + 2];
  if (month?.kind !== 'number' || !/^[月월]/.test(tokens[at + 3]?.text ?? '')) return undefined;
  const day = tokens[at + 4];
  if (day?.kind !== 'number' || !/^[日일号號]/.test(tokens[at + 5]?.text ?? '')) {
    return { date: { year, month: Number(month.text) }, next: at + 4, hasYear: true };
  }
  return { date: { year, month: Number(month.text), day: Number(day.text) }, next: at + 6, hasYear: true };
}

/** Three numbers with the same mark between them. */
function readSeparated(tokens: DateToken[], at: number, options: DateReadingOptions): DayReading | undefined {
  const [first, mark, second, mark2, third] = tokens.slice(at, at + 5);
  if (first === undefined || second?.kind !== 'number' || third?.kind !== 'number') return undefined;
  if (mark === undefined || mark.text !== mark2?.text || !/^[-./‐‑–]$/.test(mark.text)) return undefined;
  const texts = [first.text, second.text, third.text];
  if (first.text.length > 4 || second.text.length > 2 || third.text.length > 4) return undefined;
  const [a = 0, b = 0, c = 0] = texts.map(Number);
  const next = at + 5;
  if (first.text.length === 4 && third.text.length <= 2) {
    if (a >= 1300 && a <= 1498 && b >= 1 && b <= 12) return { date: jalaliToGregorian(a, b, c), next, hasYear: true };
    return { date: { year: a, month: b, day: c }, next, hasYear: true };
  }
  const year = third.text.length === 4 ? c : third.text.length === 2 ? 2000 + c : undefined;
  if (year === undefined || first.text.length > 2) return undefined;
  if (third.text.length === 2 && (year > 2069 || mark.text === '-')) return undefined;
  const monthFirst = b > 12 || (a <= 12 && options.numericOrder === 'mdy');
  return { date: monthFirst ? { year, month: a, day: b } : { year, month: b, day: a }, next, hasYear: true };
}
