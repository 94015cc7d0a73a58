import type { Token } from '../text/analyzed-text.js';
import type { PlaceWord } from './place-word.js';

/**
 * The words of names that a text writes in lower case as well: where "port" or "rail" is a common word, "Port" is hardly
 * a town.
 */
export function listCommonWords(tokens: readonly Token[], words: readonly (PlaceWord | undefined)[]): Set<string> {
  const named = new Set<string>();
  for (const word of words) if (word !== undefined) for (const part of word.parts) named.add(part);
  const common = new Set<string>();
  tokens.forEach(({ text }, index) => {
    const word = words[index];
    if ((word === undefined || word.small) && named.has(text)) common.add(text);
  });
  return common;
}
