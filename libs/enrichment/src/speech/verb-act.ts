import type { UnitRange } from '../grammar/noun-phrase.js';
import type { Content } from './find-content.js';
import type { ReportingVerb } from './reporting-verbs.js';

/** A reporting verb in its clause: who, the cue, and what as unit ranges of the segment. */
export interface VerbAct {
  readonly verb: ReportingVerb;
  readonly cue: UnitRange;
  readonly source: UnitRange | undefined;
  readonly contents: readonly Content[];
  readonly negated: boolean;
}
