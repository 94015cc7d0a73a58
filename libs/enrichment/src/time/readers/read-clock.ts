import { formatDay, pad } from '../calendar.js';
import type { Captures, TimeAnchor, TimeReading } from '../time-reading.js';
import { readCalendarDate } from './read-calendar-date.js';
import { readRelativeDay, readWeekday } from './read-relative.js';

/** "10 a.m. GMT", "14:30", "noon on Tuesday": the time on the day named with it, else on the day spoken of last. */
export function readClock(captures: Captures, anchor: TimeAnchor): TimeReading | undefined {
  const time = clockTime(captures);
  if (time === undefined) return undefined;
  const named = namedDay(captures, anchor);
  const day = named ?? anchor.reference ?? anchor.document;
  const zone = typeof captures['zone'] === 'string' ? captures['zone'] : '';
  const date = day === undefined ? 'XXXX-XX-XX' : formatDay(day);
  const confidence = day === undefined ? 0.5 : named === undefined ? 0.75 : 0.93;
  return { type: 'time', value: `${date}T${time}${zone}`, confidence, day: named };
}

function namedDay(captures: Captures, anchor: TimeAnchor): number | undefined {
  if (captures['month'] !== undefined) return readCalendarDate({ ...captures, part: undefined }, anchor)?.day;
  if (captures['weekday'] !== undefined) return readWeekday({ ...captures, part: undefined }, anchor)?.day;
  if (captures['rel'] !== undefined) return readRelativeDay({ ...captures, part: undefined }, anchor)?.day;
  return undefined;
}

function clockTime({ hour, minute = 0, second, ampm, clock }: Captures): string | undefined {
  if (typeof clock === 'string') return clock;
  if (typeof hour !== 'number' || typeof minute !== 'number' || minute > 59) return undefined;
  if (typeof second === 'number' && second > 59) return undefined;
  if (typeof ampm === 'string' && (hour > 12 || hour === 0)) return undefined;
  if (hour > 24) return undefined;
  const full = ampm === 'PM' ? (hour % 12) + 12 : ampm === 'AM' ? hour % 12 : hour;
  return `${pad(full)}:${pad(minute)}${typeof second === 'number' ? `:${pad(second)}` : ''}`;
}

/** "1400 GMT": four digits in one. */
export function readMilitaryClock(captures: Captures, anchor: TimeAnchor): TimeReading | undefined {
  const { clock4 } = captures;
  if (typeof clock4 !== 'number') return undefined;
  return readClock({ ...captures, hour: Math.floor(clock4 / 100), minute: clock4 % 100 }, anchor);
}
