import type { EntityType } from '@dateline/contracts';
import type { NameType } from '../ner/labels.js';
import type { RecognizedName } from '../ner/recognized-name.js';
import type { AnalyzedText } from '../text/analyzed-text.js';
import { classifyName } from './classify-names.js';
import type { NameSpan } from './name-span.js';
import { findNameStart, findTitleStart } from './trim-title.js';

const entityTypes: Record<NameType, EntityType> = { PER: 'person', ORG: 'organization', LOC: 'place' };

/** What finds names in a text. */
export interface NameFinder {
  recognize(text: AnalyzedText): readonly RecognizedName[];
}

/** The tagger's names as spans: titles are cut off persons, demonyms dropped, facilities, events and products told apart. */
export function findNameSpans(text: AnalyzedText, finder: NameFinder): NameSpan[] {
  const found = finder.recognize(text).filter((name) => isCredible(text, name));
  return found.flatMap(({ start, end, type, sentence, confidence }, index): NameSpan[] => {
    const from = type === 'PER' ? findNameStart(text, start, end) : start;
    const next = found[index + 1];
    const to = type !== 'PER' && next?.type === 'PER' && next.start <= end + 1 ? findTitleStart(text, from, end) : end;
    const name = text.text.slice(from, to);
    const finer = classifyName({ text: name, type: entityTypes[type] });
    return finer === undefined
      ? []
      : [{ start: from, end: to, text: name, type: finer, kind: 'name', sentence, confidence }];
  });
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
