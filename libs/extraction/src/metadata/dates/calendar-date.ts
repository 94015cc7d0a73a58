import type { ArticleDate } from '@dateline/contracts';

/** A date as printed: local to `offsetMinutes` when the zone is known, and only as precise as its fields. */
export interface CalendarDate {
  year: number;
  month?: number | undefined;
  day?: number | undefined;
  hour?: number | undefined;
  minute?: number | undefined;
  second?: number | undefined;
  /** Minutes east of UTC. */
  offsetMinutes?: number | undefined;
  /** The zone as printed, when it was more than an offset: `ET`, `MSK`. */
  zoneName?: string | undefined;
}

const daysInMonth = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** Whether the fields name a day that exists. */
export function isRealDate(date: CalendarDate): boolean {
  if (date.year < 1600 || date.year > 2200) return false;
  if (date.month === undefined) return true;
  if (date.month < 1 || date.month > 12) return false;
  if (date.day === undefined) return true;
  const leap = (date.year % 4 === 0 && date.year % 100 !== 0) || date.year % 400 === 0;
  const last = date.month === 2 && !leap ? 28 : (daysInMonth[date.month - 1] ?? 0);
  return date.day >= 1 && date.day <= last;
}

/** Milliseconds since 1970 of the earliest moment that `date` can mean. */
export function toTimestamp(date: CalendarDate): number {
  const local = Date.UTC(
    date.year,
    (date.month ?? 1) - 1,
    date.day ?? 1,
    date.hour ?? 0,
    date.minute ?? 0,
    date.second ?? 0,
  );
  return local - (date.offsetMinutes ?? 0) * 60_000;
}

const pad = (value: number, length = 2): string => String(value).padStart(length, '0');

/** ISO 8601 day, month or year: the part of `date` that calendars print. */
export function formatDay(date: CalendarDate): string {
  const parts = [pad(date.year, 4)];
  if (date.month !== undefined) parts.push(pad(date.month));
  if (date.month !== undefined && date.day !== undefined) parts.push(pad(date.day));
  return parts.join('-');
}

function formatOffset(minutes: number): string {
  if (minutes === 0) return 'Z';
  const absolute = Math.abs(minutes);
  return `${minutes < 0 ? '-' : '+'}${pad(Math.floor(absolute / 60))}:${pad(absolute % 60)}`;
}

/** `date` as the contracts carry it: ISO 8601 cut to its precision, with the zone when known. */
export function toArticleDate(date: CalendarDate): ArticleDate {
  const day = formatDay(date);
  if (date.month === undefined) return { value: day, precision: 'year' };
  if (date.day === undefined) return { value: day, precision: 'month' };
  if (date.hour === undefined) return { value: day, precision: 'day' };
  const clock = [pad(date.hour), pad(date.minute ?? 0)];
  if (date.second !== undefined) clock.push(pad(date.second));
  const zone = date.offsetMinutes === undefined ? '' : formatOffset(date.offsetMinutes);
  const timeZone = date.zoneName ?? (zone === '' ? undefined : zone === 'Z' ? 'UTC' : zone);
  return {
    value: `${day}T${clock.join(':')}${zone}`,
    precision: date.second === undefined ? 'minute' : 'second',
    ...(timeZone === undefined ? {} : { timeZone }),
  };
}
