import type { AnalyzedText } from '../text/analyzed-text.js';

const cached = new WeakMap<AnalyzedText, readonly string[]>();

/** The text's tokens in lower case with straight apostrophes, index for index; computed once for all passes. */
export function lowerTokens(analyzed: AnalyzedText): readonly string[] {
  let lower = cached.get(analyzed);
  if (lower === undefined) {
    lower = analyzed.tokens.map(({ lower: word }) => (word.includes('’') ? word.replaceAll('’', "'") : word));
    cached.set(analyzed, lower);
  }
  return lower;
}
