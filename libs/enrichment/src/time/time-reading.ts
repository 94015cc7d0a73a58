import type { TimeExpression } from '@dateline/contracts';
import type { Day } from './calendar.js';

/** Which way a bare "Tuesday" or "March" points, as told by the tense around it. */
export type Direction = 'past' | 'future' | 'unknown';

/** Seconds, minutes, hours, days, weekends, weeks, months, quarters, years, decades, centuries. */
export type TimeUnit = 'S' | 'MIN' | 'H' | 'D' | 'WE' | 'W' | 'M' | 'Q' | 'Y' | 'DE' | 'CE';

/** A count, or `X` for "several", "some". */
export type Count = number | 'X';

/** What an expression is resolved against. */
export interface TimeAnchor {
  /** Day of the report in the reporter's time zone; absent when the article has no usable date. */
  readonly document: Day | undefined;
  /** The last day that the text spoke of, for "the following day". */
  readonly reference: Day | undefined;
  readonly direction: Direction;
}

/** What a rule's captures say, looked up in the language's words. `…2` is the second of a range. */
export interface Captures {
  readonly [name: string]: string | number | undefined;
}

/** How a rule's captures become a value. */
export type ReadTime = (captures: Captures, anchor: TimeAnchor) => TimeReading | undefined;

/** The meaning of an expression. */
export interface TimeReading {
  readonly type: TimeExpression['type'];
  readonly value: string;
  readonly mod?: string | undefined;
  readonly confidence: number;
  /** The day to which later expressions such as "the following day" refer. */
  readonly day?: Day | undefined;
}
