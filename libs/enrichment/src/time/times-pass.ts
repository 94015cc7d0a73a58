import type { EnrichmentPass } from '../enrichment-pass.js';
import { findTimes } from './find-times.js';
import { findDocumentDay, readDay } from './time-anchor.js';

/**
 * Provides `times`: every time expression of the text, resolved against the day of the report. News is sent when it is
 * written, so for an article that does not say when it was published the day of receipt stands in, as an assumption.
 */
export function timesPass(): EnrichmentPass<'times'> {
  return {
    name: 'times',
    needs: [],
    provides: ['times'],
    run: ({ article, text }) => {
      const day = findDocumentDay(article);
      return { times: findTimes(text, day ?? readDay(article.fetchedAt), { assumed: day === undefined }) };
    },
  };
}
