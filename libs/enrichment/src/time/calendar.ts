/** A day of the proleptic Gregorian calendar as the number of days since 1970-01-01. */
export type Day = number;

const millisecondsPerDay = 86_400_000;

/** Day number of year, month and day of the month; month and day may overflow into their neighbours. */
export function dayOf(year: number, month: number, day: number): Day {
  // Not Date.UTC, which takes the years 0–99 for 1900–1999.
  return Math.floor(new Date(0).setUTCFullYear(year, month - 1, day) / millisecondsPerDay);
}

export function isLeap(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}

/** Whether the month of the year has that day. */
export function isDate(year: number, month: number, day: number): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
}

export function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeap(year) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/** Year, month (1–12) and day of the month. */
export function partsOf(day: Day): { year: number; month: number; day: number } {
  const date = new Date(day * millisecondsPerDay);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** ISO weekday, Monday 1 to Sunday 7. */
export function weekdayOf(day: Day): number {
  return ((((day + 3) % 7) + 7) % 7) + 1;
}

/** `2026-03-03`. */
export function formatDay(day: Day): string {
  const { year, month, day: dayOfMonth } = partsOf(day);
  return `${formatMonth(year, month)}-${pad(dayOfMonth)}`;
}

/** `2026-03`; months beyond 1–12 run into the neighbouring years. */
export function formatMonth(year: number, month: number): string {
  const index = year * 12 + month - 1;
  return `${formatYear(Math.floor(index / 12))}-${pad((((index % 12) + 12) % 12) + 1)}`;
}

export function formatYear(year: number): string {
  return String(year).padStart(4, '0');
}

/** `2026-W10`: the ISO week that holds the day, in the year that holds most of the week. */
export function formatWeek(day: Day): string {
  const thursday = day - weekdayOf(day) + 4;
  const { year } = partsOf(thursday);
  const week = Math.floor((thursday - dayOf(year, 1, 1)) / 7) + 1;
  return `${formatYear(year)}-W${pad(week)}`;
}

/** The same day of the month, months away, or the month's last day where it has no such day. */
export function addMonths(day: Day, months: number): Day {
  const parts = partsOf(day);
  const index = parts.year * 12 + parts.month - 1 + months;
  const year = Math.floor(index / 12);
  const month = (((index % 12) + 12) % 12) + 1;
  return dayOf(year, month, Math.min(parts.day, daysInMonth(year, month)));
}

export function pad(value: number): string {
  return String(value).padStart(2, '0');
}
