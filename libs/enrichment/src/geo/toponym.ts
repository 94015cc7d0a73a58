import type { Span } from '@dateline/contracts';
import type { Within } from './place-candidates.js';

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
  /** The place is said to lie in one of these areas ("Paris, Texas"). */
  readonly within?: Within;
}
