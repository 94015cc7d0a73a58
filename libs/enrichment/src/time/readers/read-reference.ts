import type { Captures, TimeReading } from '../time-reading.js';

/** "recently", "in coming weeks", "now": a time that the text does not pin down. */
export function readReference({ reference, type }: Captures): TimeReading | undefined {
  if (typeof reference !== 'string') return undefined;
  return { type: type === 'set' ? 'set' : 'date', value: reference, confidence: 0.7 };
}
