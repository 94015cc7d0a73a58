import type { UnitRange } from '../grammar/noun-phrase.js';
import type { Span } from '@dateline/contracts';
import type { SpeechClass } from './reporting-verbs.js';
import type { Segment } from './build-segments.js';

/** Words of a segment. */
export interface Words {
  readonly segment: Segment;
  readonly range: UnitRange;
}

/** Somebody said something: found in one segment, its content perhaps in several parts and in later segments. */
export interface SpeechAct {
  readonly class: SpeechClass;
  /** Where its parts lie. */
  readonly segment: Segment;
  /** What introduces it ("has also said"); absent where only the place of a quotation tells. */
  readonly cue: Words | undefined;
  /** The noun phrase that names who; may lie in an earlier segment. */
  readonly source: Words | undefined;
  /** What was said, in the order of the text; quotation marks of a whole quotation lie outside. */
  readonly parts: Span[];
  readonly direct: boolean;
  readonly negated: boolean;
  readonly confidence: number;
  /** How it was recognised; `according` for "according to X". */
  readonly pattern: 'verb' | 'according' | 'noun' | 'label' | 'continued';
}
