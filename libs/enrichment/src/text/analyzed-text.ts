/** A word, number, symbol or punctuation mark; offsets are UTF-16 code units of the article's text. */
export interface Token {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** The text in lower case. */
  readonly lower: string;
  readonly kind: 'word' | 'number' | 'punctuation' | 'symbol';
}

/** A sentence: its span in the text, and its tokens as the index range `[firstToken, lastToken)`. */
export interface Sentence {
  readonly start: number;
  readonly end: number;
  readonly firstToken: number;
  readonly lastToken: number;
  /** Index of the block that holds the sentence; sentences never cross blocks. */
  readonly block: number;
}

/** The article's text, cut once into sentences and tokens for all passes. */
export interface AnalyzedText {
  readonly text: string;
  /** BCP 47 primary language subtag: `en`, `ar`, …; `und` when unknown. */
  readonly language: string;
  readonly tokens: readonly Token[];
  readonly sentences: readonly Sentence[];
}
