import { findDemonym } from '../geo/demonyms.js';
import type { AnalyzedText } from '../text/analyzed-text.js';
import type { EntityDraft } from './entity-draft.js';
import type { NameIndex } from './name-index.js';
import { lowerAt } from './text-tokens.js';
import { titleHeads, titleModifiers } from './title-words.js';

const longestReference = 5;

/**
 * The one person, among those introduced so far, who holds the title that "the …" at token `index` names; undefined
 * where none or several do, or where the title goes on to a name ("the president of …", "the minister Okoro").
 */
export function resolveTitle(
  text: AnalyzedText,
  index: number,
  sentenceEnd: number,
  introduced: ReadonlySet<EntityDraft>,
  names: NameIndex,
): { draft: EntityDraft; last: number } | undefined {
  const { tokens } = text;
  let head = -1;
  for (let at = index + 1; at < Math.min(sentenceEnd, index + 1 + longestReference); at++) {
    const word = lowerAt(tokens, at);
    if (titleHeads.has(word)) head = at;
    else if (head >= 0 || !(titleModifiers.has(word) || findDemonym(tokens[at]?.text ?? '') !== undefined)) break;
  }
  if (
    head < 0 ||
    names.draftAt(head + 1)?.type === 'person' ||
    /^(?:of|for|and|'s|’s|-)$/.test(lowerAt(tokens, head + 1))
  )
    return undefined;
  const words = tokens.slice(index + 1, head + 1).map(({ text: word }) => word);
  const holders = [...introduced].filter((draft) => draft.roles.some((role) => names.isRole(role, words)));
  const draft = holders[0];
  return holders.length === 1 && draft !== undefined ? { draft, last: head + 1 } : undefined;
}
