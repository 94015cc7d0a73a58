import type { EnrichmentPass } from '../enrichment-pass.js';
import { attributeSpeech } from './attribute-speech.js';
import { extractAttributions } from './extract-attributions.js';
import { extractQuotes } from './extract-quotes.js';
import { findDenials } from './find-denials.js';
import { findHedges } from './find-hedges.js';
import { findNoComment } from './find-no-comment.js';
import { findUnsourcedClaims } from './find-unsourced-claims.js';
import { indexSpeakers } from './speaker-index.js';

type SpeechField = 'quotes' | 'attributions' | 'hedges' | 'denials' | 'noComment' | 'unsourcedClaims';

/** Says who: quotes with their speakers, attributions with the kind of source, hedges, denials, refusals to comment. */
export function speechPass(): EnrichmentPass<SpeechField> {
  return {
    name: 'speech',
    needs: ['entities'],
    provides: ['quotes', 'attributions', 'hedges', 'denials', 'noComment', 'unsourcedClaims'],
    run({ text }, { entities = [] }) {
      const { acts, segments } = attributeSpeech(text);
      const speakers = indexSpeakers(entities);
      const attributions = extractAttributions(text.text, acts, speakers);
      const hedges = findHedges(text.text, text.language);
      return {
        quotes: extractQuotes(text.text, acts, speakers),
        attributions,
        hedges,
        denials: findDenials(text.text, acts, speakers),
        noComment: segments.flatMap((segment) => findNoComment(text.text, segment, speakers)),
        unsourcedClaims: findUnsourcedClaims(text.text, segments, hedges, attributions),
      };
    },
  };
}
