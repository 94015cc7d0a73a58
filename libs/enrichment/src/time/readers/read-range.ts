import { dayOf, formatDay, formatYear, isDate } from '../calendar.js';
import { expandYear } from '../expand-year.js';
import type { Captures, TimeAnchor, TimeReading } from '../time-reading.js';
import { readCalendarDate } from './read-calendar-date.js';

/** "2011–2015", "2025/26": a range of years, the second possibly cut to two digits. */
export function readYearRange({ year, year2 }: Captures): TimeReading | undefined {
  if (typeof year !== 'number' || typeof year2 !== 'number') return undefined;
  const last = year2 < 100 ? Math.floor(year / 100) * 100 + year2 : year2;
  if (last <= year || last - year > 150) return undefined;
  return { type: 'range', value: `${formatYear(year)}/${formatYear(last)}`, confidence: 0.92 };
}

/** "March 3–5", "3 to 5 March 2026", "28 February – 2 March", "March–May 2026". */
export function readDateRange(captures: Captures, anchor: TimeAnchor): TimeReading | undefined {
  const { day, day2, month, month2 = month, year } = captures as Record<string, number | undefined>;
  if (month2 === undefined) return undefined;
  const last = readCalendarDate({ day: day2, month: month2, year }, anchor);
  if (last?.day === undefined || month === undefined) return undefined;
  if (day === undefined) {
    const first = readCalendarDate({ month, year: Number(last.value.slice(0, 4)) - (month > month2 ? 1 : 0) }, anchor);
    return first && { type: 'range', value: `${first.value}/${last.value}`, confidence: 0.88 };
  }
  const endYear = year === undefined ? Number(last.value.slice(0, 4)) : expandYear(year);
  const startYear = month > month2 ? endYear - 1 : endYear;
  if (!isDate(startYear, month, day)) return undefined;
  const first = dayOf(startYear, month, day);
  if (first >= last.day) return undefined;
  return { type: 'range', value: `${formatDay(first)}/${last.value}`, confidence: 0.93, day: last.day };
}
