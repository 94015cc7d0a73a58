import type { Span } from '@dateline/contracts';

/** A stretch of text that names a place, before it is known which. */
export interface Toponym extends Span {
  readonly text: string;
  /** The name to look up, when it is not `text` ("Syria" for "northern Syria"). */
  readonly name: string;
  /** How it was found. */
  readonly origin: 'entity' | 'gazetteer' | 'demonym' | 'abbreviation';
  /** The entity of which it is a mention. */
  readonly entityId?: string;
  /** Where the entity's mention starts, when a direction was cut off its front. */
  readonly outerStart?: number;
  /** It stands inside the name of something else: "Damascus" in "Damascus University". */
  readonly nested?: boolean;
  /** The gazetteer's entry, when the wording leaves no choice (a demonym, "Neb."). */
  readonly entry?: number;
  /** The place must lie in one of these entries ("Paris, Texas"). */
  readonly within?: readonly number[];
  /** The text leaves no doubt about the first of `within`. */
  readonly withinSure?: boolean;
}
