import type { CalendarDate } from './calendar-date.js';
import type { DateToken } from './date-tokens.js';
import { findZoneOffset } from './time-zones.js';

export interface Clock {
  time: Pick<CalendarDate, 'hour' | 'minute' | 'second' | 'offsetMinutes' | 'zoneName'>;
  /** Index of the first token after the time. */
  next: number;
}

const morning = new Set(['am', 'a', 'ص', 'صباحا', 'صباحاً', '오전', '上午', '午前', 'ق', 'öö', 'vorm']);
const afternoon = new Set(['pm', 'p', 'م', 'مساء', 'مساءً', '오후', '下午', '午後', 'ب', 'nachm', 'ös', 'ös']);
const hourMarks = new Set([':', '.', 'h', 'H', '時', '时', '点', '點', '시', 'ч', '：', 'u']);

/** Reads a time of day that starts at token `at`, with half of the day and zone; undefined when none stands there. */
export function readClock(tokens: DateToken[], at: number, day: CalendarDate): Clock | undefined {
  const opening = tokens[at];
  if (opening === undefined) return undefined;
  const prefix = opening.kind === 'word' ? halfOfDay(opening.text) : undefined;
  const start = prefix === undefined ? at : at + 1;
  const time = readHourAndMinute(tokens, start);
  if (time === undefined) return undefined;
  let half = prefix;
  if (half === undefined && tokens[time.next]?.kind === 'word') {
    half = halfOfDay(tokens[time.next]?.text ?? '');
    if (half !== undefined) time.next = skipDots(tokens, time.next);
  }
  if (half === undefined && time.bare) return undefined;
  if (half === 'morning' && time.hour > 12) return undefined;
  if (half === 'afternoon' && time.hour < 12) time.hour += 12;
  if (half === 'morning' && time.hour === 12) time.hour = 0;
  if (time.hour > 23 || time.minute > 59) return undefined;
  const { hour, minute, second } = time;
  const { next, ...zone } = readZone(tokens, time, day);
  return { time: { hour, minute, second, ...zone }, next };
}

interface HourAndMinute {
  hour: number;
  minute: number;
  second?: number | undefined;
  next: number;
  /** Only an hour was printed: it is a time only with a half of the day. */
  bare: boolean;
}

function readHourAndMinute(tokens: DateToken[], at: number): HourAndMinute | undefined {
  const hour = tokens[at];
  if (hour?.kind !== 'number') return undefined;
  if (hour.text.length > 2) return readCompactTime(tokens, at);
  const mark = tokens[at + 1];
  const minute = tokens[at + 2];
  if (mark === undefined || !hourMarks.has(mark.text)) {
    return { hour: Number(hour.text), minute: 0, next: at + 1, bare: true };
  }
  const joined = mark.start === hour.end && minute?.start === mark.end;
  if (minute?.kind !== 'number' || minute.text.length !== 2 || (!joined && /[.:]/.test(mark.text))) {
    return /[.:]/.test(mark.text) ? undefined : { hour: Number(hour.text), minute: 0, next: at + 2, bare: false };
  }
  let next = at + 3;
  if (/^[分분]/.test(tokens[next]?.text ?? '')) next += 1;
  const second = tokens[next + 1];
  const mark2 = tokens[next];
  if (mark2?.text === ':' && mark2.start === minute.end && second?.kind === 'number' && second.text.length === 2) {
    next += 2;
    if (tokens[next]?.text === '.' && tokens[next]?.start === second.end && tokens[next + 1]?.kind === 'number')
      next += 2;
    return { hour: Number(hour.text), minute: Number(minute.text), second: Number(second.text), next, bare: false };
  }
  return { hour: Number(hour.text), minute: Number(minute.text), next, bare: false };
}

/** `T103000` and `T1030`, as in NITF. */
function readCompactTime(tokens: DateToken[], at: number): HourAndMinute | undefined {
  const digits = tokens[at]?.text ?? '';
  if (tokens[at - 1]?.text !== 'T' || (digits.length !== 4 && digits.length !== 6)) return undefined;
  const second = digits.length === 6 ? { second: Number(digits.slice(4)) } : {};
  const [hour, minute] = [Number(digits.slice(0, 2)), Number(digits.slice(2, 4))];
  return { hour, minute, ...second, next: at + 1, bare: false };
}

function halfOfDay(word: string): 'morning' | 'afternoon' | undefined {
  const lower = word.toLowerCase();
  if (morning.has(lower)) return 'morning';
  return afternoon.has(lower) ? 'afternoon' : undefined;
}

/** Past `am`, or past `a . m .` which the tokens cut in pieces. */
function skipDots(tokens: DateToken[], at: number): number {
  if ((tokens[at]?.text.length ?? 0) > 1 || tokens[at + 1]?.text !== '.') return at + 1;
  if (tokens[at + 2]?.text.toLowerCase() !== 'm') return at + 1;
  return tokens[at + 3]?.text === '.' ? at + 4 : at + 3;
}

function readZone(
  tokens: DateToken[],
  time: HourAndMinute,
  day: CalendarDate,
): { offsetMinutes?: number; zoneName?: string; next: number } {
  let next = time.next;
  while (/^(Uhr|uhr|\(|,)$/.test(tokens[next]?.text ?? '') && next < time.next + 3) next += 1;
  const token = tokens[next];
  if (token?.kind === 'word') {
    const name = token.text.toUpperCase();
    const offset = findZoneOffset(name, { ...day, hour: time.hour, minute: time.minute });
    if (offset === undefined || token.text !== name) return { next: time.next };
    const explicit = name === 'GMT' || name === 'UTC' ? readOffset(tokens, next + 1) : undefined;
    if (explicit !== undefined) return explicit;
    return { offsetMinutes: offset, ...(name === 'UTC' || name === 'Z' ? {} : { zoneName: name }), next: next + 1 };
  }
  return readOffset(tokens, next) ?? { next: time.next };
}

/** `+03:00`, `+0300` or `+3` at token `at`. */
function readOffset(tokens: DateToken[], at: number): { offsetMinutes: number; next: number } | undefined {
  const sign = tokens[at];
  const hours = tokens[at + 1];
  if (sign === undefined || !/^[+\-−]$/.test(sign.text)) return undefined;
  if (hours?.kind !== 'number' || hours.start !== sign.end) return undefined;
  const factor = sign.text === '+' ? 1 : -1;
  if (hours.text.length === 4) {
    return {
      offsetMinutes: factor * (Number(hours.text.slice(0, 2)) * 60 + Number(hours.text.slice(2))),
      next: at + 2,
    };
  }
  if (hours.text.length > 2 || Number(hours.text) > 14) return undefined;
  const minutes = tokens[at + 3];
  if (tokens[at + 2]?.text === ':' && minutes?.kind === 'number' && minutes.text.length === 2) {
    return { offsetMinutes: factor * (Number(hours.text) * 60 + Number(minutes.text)), next: at + 4 };
  }
  return { offsetMinutes: factor * Number(hours.text) * 60, next: at + 2 };
}
