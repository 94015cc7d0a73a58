import type { EntityType } from '@dateline/contracts';
import type { NameType } from '../ner/labels.js';
import type { NameRecognizer } from '../ner/name-recognizer.js';
import type { AnalyzedText } from '../text/analyzed-text.js';
import type { NameSpan } from './name-span.js';
import { findNameStart } from './trim-title.js';

const entityTypes: Record<NameType, EntityType> = { PER: 'person', ORG: 'organization', LOC: 'place' };

/** The tagger's names as spans, titles cut off persons. */
export function findNameSpans(text: AnalyzedText, recognizer: NameRecognizer): NameSpan[] {
  return recognizer.recognize(text).map(({ start, end, type, sentence, confidence }) => {
    const from = type === 'PER' ? findNameStart(text, start, end) : start;
    return {
      start: from,
      end,
      text: text.text.slice(from, end),
      type: entityTypes[type],
      kind: 'name',
      sentence,
      confidence,
    };
  });
}
