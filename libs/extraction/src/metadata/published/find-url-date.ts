import type { CalendarDate } from '../dates/calendar-date.js';
import { isRealDate } from '../dates/calendar-date.js';
import { lookUpMonth } from '../dates/month-names.js';

const slashed = /[/_-]((?:19|20)\d\d)[/_.-](\d{1,2})[/_.-](\d{1,2})(?=[/_.-]|$)/;
const compact = /[/_-]((?:19|20)\d\d)(\d\d)(\d\d)(?=[/_.-]|$)/;
const named = /[/_-]((?:19|20)\d\d)[/_-]([a-z]{3,9})[/_-](\d{1,2})(?=[/_.-]|$)/i;
const month = /\/((?:19|20)\d\d)\/(\d\d)(?=\/)/;

/** The date in an article's address: `/2026/03/04/`, `/2026/mar/04/`, `-20260304`, `/2026/03/`. */
export function findUrlDate(url: string | undefined): { date: CalendarDate; text: string } | undefined {
  if (url === undefined || !URL.canParse(url)) return undefined;
  const path = new URL(url).pathname.slice(0, 2000);
  for (const pattern of [slashed, compact, named, month]) {
    const match = pattern.exec(path);
    if (match === null) continue;
    const day = match[3] === undefined ? undefined : Number(match[3]);
    const date: CalendarDate = { year: Number(match[1]), month: monthOf(match[2] ?? ''), day };
    if (isRealDate(date)) return { date, text: match[0].slice(1) };
  }
  return undefined;
}

/** Of digits or a name; 0, which no month has, for other words. */
function monthOf(text: string): number {
  return /^\d/.test(text) ? Number(text) : (lookUpMonth(text)?.month ?? 0);
}
