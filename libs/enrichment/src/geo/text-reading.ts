import type { AnalyzedText } from '../text/analyzed-text.js';
import type { Gazetteer } from './gazetteer.js';
import type { PlaceWord } from './place-word.js';

/** A text on its way to its places: what each word says by itself, and what the text says of words. */
export interface TextReading {
  readonly analyzed: AnalyzedText;
  /** Index for index with the tokens; nothing for plain small words. */
  readonly words: readonly (PlaceWord | undefined)[];
  readonly gazetteer: Gazetteer;
  /** Words of names that the text writes in lower case as well. */
  readonly common: ReadonlySet<string>;
}
