import type { AnalyzedText } from '../text/analyzed-text.js';
import { findTokenAt, findTokenEnd, lowerAt } from './text-tokens.js';
import { honorifics, titleHeads } from './title-words.js';

/** Title words that begin names as often: "Earl Warren", "Dean Smith", "Lady Gaga". */
const alsoNames = new Set(
  'earl dean baron duke lady lord guru abbot monk judge justice prince boxer forward author driver producer actor doctor singer baker'.split(
    ' ',
  ),
);

/**
 * Cuts forms of address and titles off the front of a person's name ("Mr. Okoro", "President Okoro"): returns the
 * offset where the name itself begins. A name of one word is left alone.
 */
export function findNameStart(text: AnalyzedText, start: number, end: number): number {
  const { tokens } = text;
  const last = findTokenEnd(text, end) - 1;
  let first = findTokenAt(text, start);
  while (first < last) {
    const word = lowerAt(tokens, first);
    const isTitle =
      honorifics.has(word) || word === '.' || (titleHeads.has(word) && !(alsoNames.has(word) && last - first > 1));
    if (!isTitle) break;
    first++;
  }
  return tokens[first]?.text === '.' ? start : Math.max(start, tokens[first]?.start ?? start);
}

/** Where the titles at the end of an organisation's or place's name begin ("Acme CEO"): the end of the name proper. */
export function findTitleStart(text: AnalyzedText, start: number, end: number): number {
  const { tokens } = text;
  const first = findTokenAt(text, start);
  let last = findTokenEnd(text, end);
  while (
    last - first > 1 &&
    titleHeads.has(lowerAt(tokens, last - 1)) &&
    !/^(?:of|the)$/.test(lowerAt(tokens, last - 2))
  )
    last--;
  return tokens[last - 1]?.end ?? end;
}
