import type { Captures, Count, TimeReading, TimeUnit } from '../time-reading.js';
import { modOf } from './read-calendar-date.js';

/** "three days" is `P3D`, "two and a half years" `P2.5Y`, "several hours" `PTXH`. */
export function readDuration(captures: Captures): TimeReading | undefined {
  const unit = captures['unit'] as TimeUnit | undefined;
  const count = (captures['num'] as Count | undefined) ?? 1;
  if (unit === undefined) return undefined;
  const mod = typeof captures['approx'] === 'string' ? captures['approx'] : modOf(captures);
  return { type: 'duration', value: formatDuration(count, unit), mod, confidence: count === 'X' ? 0.75 : 0.9 };
}

/** Halves that whole smaller units write. */
const halves: Readonly<Partial<Record<TimeUnit, string>>> = {
  MIN: 'PT30S',
  H: 'PT30M',
  D: 'PT12H',
  Y: 'P6M',
  DE: 'P5Y',
  CE: 'P50Y',
};

/** ISO 8601 duration with the TIMEX3 units for quarters, weekends, decades and centuries. */
export function formatDuration(count: Count, unit: TimeUnit): string {
  const half = count === 0.5 ? halves[unit] : undefined;
  if (half !== undefined) return half;
  const clock = unit === 'H' || unit === 'S' || unit === 'MIN';
  return `P${clock ? 'T' : ''}${count}${unit === 'MIN' ? 'M' : unit}`;
}

/** "every Monday" is `XXXX-WXX-1`, "every two weeks" `P2W`, "daily" `P1D`. */
export function readSet(captures: Captures): TimeReading | undefined {
  const { weekday, month, day, part } = captures;
  const mod = modOf(captures);
  if (typeof weekday === 'number') {
    const value = `XXXX-WXX-${weekday}${typeof part === 'string' ? `T${part}` : ''}`;
    return { type: 'set', value, mod, confidence: 0.92 };
  }
  if (typeof month === 'number') {
    const dayPart = typeof day === 'number' ? `-${String(day).padStart(2, '0')}` : '';
    return { type: 'set', value: `XXXX-${String(month).padStart(2, '0')}${dayPart}`, mod, confidence: 0.9 };
  }
  if (typeof part === 'string') return { type: 'set', value: `XXXX-XX-XXT${part}`, mod, confidence: 0.85 };
  if (typeof captures['season'] === 'string') {
    return { type: 'set', value: `XXXX-${captures['season']}`, mod, confidence: 0.85 };
  }
  const unit = captures['unit'] as TimeUnit | undefined;
  if (unit === undefined) return undefined;
  if (unit === 'WE') return { type: 'set', value: 'XXXX-WXX-WE', mod, confidence: 0.9 };
  const count = (captures['num'] as Count | undefined) ?? 1;
  return { type: 'set', value: formatDuration(count, unit), mod, confidence: 0.9 };
}
