import { dayOf, formatDay, isDate, type Day } from '../calendar.js';
import type { Captures, TimeAnchor, TimeReading } from '../time-reading.js';

/**
 * "3/4/2026", which is 4 March to an American and 3 April to a Briton: where both exist, the one nearer to the report,
 * and none without a date of the report.
 */
export function readNumericDate({ first, other, year }: Captures, anchor: TimeAnchor): TimeReading | undefined {
  if (typeof first !== 'number' || typeof other !== 'number' || typeof year !== 'number') return undefined;
  const days = [
    ...(isDate(year, first, other) ? [dayOf(year, first, other)] : []),
    ...(isDate(year, other, first) && first !== other ? [dayOf(year, other, first)] : []),
  ];
  const day = days.length === 1 ? days[0] : nearest(days, anchor.document);
  if (day === undefined) return undefined;
  return { type: 'date', value: formatDay(day), confidence: days.length === 1 ? 0.95 : 0.6, day };
}

function nearest(days: readonly Day[], document: Day | undefined): Day | undefined {
  if (document === undefined) return undefined;
  const [a, b] = days;
  if (a === undefined || b === undefined) return a;
  return Math.abs(a - document) <= Math.abs(b - document) ? a : b;
}
