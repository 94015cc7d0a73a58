import type { AnalyzedText } from '../text/analyzed-text.js';
import { isDemonymAt } from './read-title.js';
import { findTokenAt, findTokenEnd, lowerAt } from './text-tokens.js';
import { honorifics, titleHeads, titleModifiers } from './title-words.js';

/** Title words that begin names as often: "Earl Warren", "Dean Smith", "Lady Gaga". */
const alsoNames = new Set(
  'earl dean baron duke lady lord guru abbot monk judge justice prince boxer forward author driver producer actor doctor singer baker'.split(
    ' ',
  ),
);

/**
 * Cuts forms of address and titles off the front of a person's name ("Mr. Okoro", "Norwegian Foreign Minister Okoro"), and the
 * end of a title that the name took for its own ("Secretary of |State John Carter"): returns the offset where the name
 * itself begins. A name of one word is left alone.
 */
export function findNameStart(text: AnalyzedText, start: number, end: number): number {
  const { tokens } = text;
  const last = findTokenEnd(text, end) - 1;
  let first = findTokenAt(text, start);
  if (last - first > 1 && lowerAt(tokens, first - 1) === 'of' && titleHeads.has(lowerAt(tokens, first - 2))) first++;
  for (let at = first; at < last; at++) {
    const word = lowerAt(tokens, at);
    if (isTitleWord(word, last - at)) first = at + 1;
    else if (!titleModifiers.has(word) && !isDemonymAt(tokens, at)) break;
  }
  return Math.max(start, tokens[first]?.start ?? start);
}

function isTitleWord(word: string, following: number): boolean {
  return honorifics.has(word) || word === '.' || (titleHeads.has(word) && !(alsoNames.has(word) && following > 1));
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
