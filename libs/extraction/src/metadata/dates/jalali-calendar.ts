/** First day of Jalali year 1, 19 March 622 (Julian), as days before 1970-01-01. */
const epochDay = -492_268;

/** Leap years of the Solar Hijri calendar fall on these remainders of 33 in the years that news prints (1206–1498). */
const leapRemainders = new Set([1, 5, 9, 13, 17, 22, 26, 30]);

function daysBeforeYear(year: number): number {
  const cycles = Math.floor((year - 1) / 33);
  let days = cycles * (33 * 365 + 8);
  for (let past = cycles * 33 + 1; past < year; past += 1) days += leapRemainders.has(past % 33) ? 366 : 365;
  return days;
}

/** The Gregorian day of a Solar Hijri date (`month` 1–12), by the 33-year rule. */
export function jalaliToGregorian(
  year: number,
  month: number,
  day: number,
): { year: number; month: number; day: number } {
  const dayOfYear = month <= 7 ? (month - 1) * 31 + day : 186 + (month - 7) * 30 + day;
  const date = new Date((epochDay + daysBeforeYear(year) + dayOfYear - 1) * 86_400_000);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}
