import { findCountry } from '../geo/countries.js';
import { findDemonym } from '../geo/demonyms.js';
import { closedClassWords } from '../grammar/closed-class-words.js';
import type { GivenNames } from '../ner/load-given-names.js';
import type { AnalyzedText } from '../text/analyzed-text.js';
import type { NameSpan } from './name-span.js';
import { isCapitalized } from './text-tokens.js';

/**
 * Surnames that stand first in the full name, where the text goes on with them alone ("Ding" of "Ding Xuexiang"), which
 * the tagger may not see. Given names are none, nor are words that stand in no name before the full one.
 */
export function findLeadingSurnames(
  text: AnalyzedText,
  spans: readonly NameSpan[],
  given: Pick<GivenNames, 'includes'>,
): NameSpan[] {
  const { tokens } = text;
  const surnames = new Map<string, number>();
  for (const { type, text: name, end } of spans) {
    const [first = '', ...others] = name.split(/\s+/u);
    const lower = first.toLowerCase();
    if (type !== 'person' || others.length === 0 || others.length > 2) continue;
    if (given.includes(lower) || closedClassWords.has(lower) || surnames.has(first)) continue;
    if (findDemonym(first) !== undefined || findCountry(first) !== undefined) continue;
    surnames.set(first, end);
  }
  if (surnames.size === 0) return [];
  return text.sentences.flatMap(({ firstToken, lastToken }, sentence) => {
    const found: NameSpan[] = [];
    for (let at = firstToken; at < lastToken; at++) {
      const token = tokens[at];
      const after = token === undefined ? undefined : surnames.get(token.text);
      if (token === undefined || after === undefined || token.start < after) continue;
      const isPart = isCapitalized(tokens[at + 1]) || (at > firstToken && isCapitalized(tokens[at - 1]));
      if (isPart) continue;
      const { start, end, text: name } = token;
      found.push({ start, end, text: name, type: 'person', kind: 'surname', sentence, confidence: 0.8 });
    }
    return found;
  });
}
