import { formatDay } from '../calendar.js';
import type { Captures, TimeReading } from '../time-reading.js';

/** Narrows a day to its part when one was named: `2026-03-02` with "evening" is the time `2026-03-02TEV`. */
export function withDayPart(reading: TimeReading, captures: Captures): TimeReading {
  const part = captures['part'];
  if (typeof part !== 'string') return reading;
  const day = reading.day === undefined ? reading.value : formatDay(reading.day);
  return { ...reading, type: 'time', value: `${day}T${part}` };
}
