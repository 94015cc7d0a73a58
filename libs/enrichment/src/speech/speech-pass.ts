import type { EnrichmentPass } from '../enrichment-pass.js';
import { findDatelineSpan } from '../text/find-dateline-span.js';
import { attributeForeignSpeech } from './attribute-foreign-speech.js';
import { attributeSpeech } from './attribute-speech.js';
import { extractAttributions } from './extract-attributions.js';
import { extractQuotes } from './extract-quotes.js';
import { findDenials } from './find-denials.js';
import { findForeignNoComment } from './find-foreign-no-comment.js';
import { findHedges } from './find-hedges.js';
import { findNoComment } from './find-no-comment.js';
import { findUnsourcedClaims } from './find-unsourced-claims.js';
import { foreignSpeechWords } from './foreign-speech-words.js';
import type { SpeechAct } from './speech-act.js';
import { resolveSpeakers } from './resolve-speakers.js';
import { indexSpeakers } from './speaker-index.js';

type SpeechField = 'quotes' | 'attributions' | 'hedges' | 'denials' | 'noComment' | 'unsourcedClaims';

/** Says who: quotes with their speakers, attributions with the kind of source, hedges, denials, refusals to comment. */
export function speechPass(): EnrichmentPass<SpeechField> {
  return {
    name: 'speech',
    needs: ['entities'],
    provides: ['quotes', 'attributions', 'hedges', 'denials', 'noComment', 'unsourcedClaims'],
    run({ article, text }, { entities = [] }) {
      const { acts: all, segments } = attributeForeignSpeech(text) ?? attributeSpeech(text);
      const dateline = findDatelineSpan(article);
      const acts = dateline === undefined ? all : all.map((act) => behindDateline(act, dateline.end));
      const speakers = indexSpeakers(entities, text.text);
      const saying = resolveSpeakers(text.text, acts, speakers);
      const attributions = extractAttributions(text.text, acts, saying);
      const hedges = findHedges(text.text, text.language);
      return {
        quotes: extractQuotes(text.text, acts, saying),
        attributions,
        hedges,
        denials: findDenials(text.text, acts, saying),
        noComment: segments.flatMap((segment) =>
          isForeign(text.language)
            ? findForeignNoComment(text.text, segment, text.language, speakers)
            : findNoComment(text.text, segment, speakers),
        ),
        unsourcedClaims: findUnsourcedClaims(text.text, segments, hedges, attributions),
      };
    },
  };
}

/** What is said does not begin with the dateline. */
function behindDateline(act: SpeechAct, start: number): SpeechAct {
  if (act.parts.every((part) => part.start >= start || part.end <= start)) return act;
  const parts = act.parts.map((part) =>
    part.end > start ? { start: Math.max(part.start, start), end: part.end } : part,
  );
  return { ...act, parts };
}

function isForeign(language: string): boolean {
  return foreignSpeechWords[language] !== undefined;
}
