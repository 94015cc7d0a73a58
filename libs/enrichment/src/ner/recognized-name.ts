import type { NameType } from './labels.js';

/** A name found in the text. */
export interface RecognizedName {
  readonly start: number;
  readonly end: number;
  readonly type: NameType;
  /** Index of its sentence in the analysed text. */
  readonly sentence: number;
  readonly confidence: number;
}
