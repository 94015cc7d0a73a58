import type { Token } from '../text/analyzed-text.js';

const lower = /^\p{Ll}+$/u;

/** The words that a text writes in lower case: where "port" or "rail" is a common word, "Port" is hardly a town. */
export function listCommonWords(tokens: readonly Token[]): Set<string> {
  const words = new Set<string>();
  for (const { kind, text } of tokens) if (kind === 'word' && lower.test(text)) words.add(text);
  return words;
}
