import type { EntityType } from '@dateline/contracts';
import type { NameType } from '../ner/labels.js';
import type { RecognizedName } from '../ner/recognized-name.js';
import type { AnalyzedText } from '../text/analyzed-text.js';
import { classifyName } from './classify-names.js';
import type { NameSpan } from './name-span.js';
import { isDemonymAt, isFieldWord } from './read-title.js';
import { findTokenAt, findTokenEnd, lowerAt } from './text-tokens.js';
import { titleHeads } from './title-words.js';
import { findNameStart, findTitleStart } from './trim-title.js';

const entityTypes: Record<NameType, EntityType> = { PER: 'person', ORG: 'organization', LOC: 'place' };

/** What finds names in a text. */
export interface NameFinder {
  recognize(text: AnalyzedText): readonly RecognizedName[];
  /** Where finding takes waiting: reads the text, so that `recognize` can answer at once. */
  prepare?(text: AnalyzedText): Promise<void>;
}

/** The tagger's names as spans: titles are cut off persons, demonyms dropped, facilities, events and products told apart. */
export function findNameSpans(text: AnalyzedText, finder: NameFinder): NameSpan[] {
  const found = finder.recognize(text).filter((name) => isCredible(text, name));
  return found.flatMap(({ start, end, type, sentence, confidence }, index): NameSpan[] => {
    const from = type === 'PER' ? findNameStart(text, start, end) : start;
    const next = found[index + 1];
    const to = type !== 'PER' && next?.type === 'PER' && next.start <= end + 1 ? findTitleStart(text, from, end) : end;
    if (type !== 'PER' && isPartOfTitle(text, from, to)) return [];
    const name = text.text.slice(from, to);
    const finer = classifyName({ text: name, type: entityTypes[type] });
    return finer === undefined
      ? []
      : [{ start: from, end: to, text: name, type: finer, kind: 'name', sentence, confidence }];
  });
}

/** Bodies, which a title may follow too: "Foreign Ministry spokesman". */
const body =
  /^(?:ministry|party|parliament|senate|house|assembly|congress|police|army|military|navy|air|force|court|club|company|union|bank|staff|cabinet|council|team|government|office|agency)$/;

/** "Kenyan Transport" before "Secretary": a state and a field, which are an office's and no body's name. */
function isPartOfTitle(text: AnalyzedText, start: number, end: number): boolean {
  const { tokens } = text;
  const last = findTokenEnd(text, end);
  if (!titleHeads.has(lowerAt(tokens, last))) return false;
  let fields = 0;
  for (let at = findTokenAt(text, start); at < last; at++) {
    const word = lowerAt(tokens, at);
    if (body.test(word)) return false;
    if (isFieldWord(word)) fields++;
    else if (!isDemonymAt(tokens, at)) return false;
  }
  return fields > 0;
}

/** How sure the tagger must be outside English, which it learned; German capitalises every noun. */
const least: Readonly<Record<string, number>> = { en: 0, und: 0, de: 0.8 };

/** Outside English the tagger's names count only where it is sure, and not for the first word of a sentence alone. */
function isCredible(text: AnalyzedText, { start, end, sentence, confidence }: RecognizedName): boolean {
  const minimum = least[text.language] ?? 0.6;
  if (minimum === 0) return true;
  const opens = text.sentences[sentence]?.start === start;
  return confidence >= minimum && !(opens && !/\s/.test(text.text.slice(start, end)));
}
