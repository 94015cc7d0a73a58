import type { ParsedArticle, TimeExpression } from '@dateline/contracts';
import type { EnrichmentPass } from '../enrichment-pass.js';
import type { AnalyzedText } from '../text/analyzed-text.js';
import { findTimes } from './find-times.js';
import { findDocumentDay, readDay } from './time-anchor.js';

/** What is left of the confidence in a time that was resolved against the day of receipt. */
const assumedDayFactor = 0.5;

/** Provides `times`: every time expression of the text, resolved against the day of the report. */
export function timesPass(): EnrichmentPass<'times'> {
  return {
    name: 'times',
    needs: [],
    provides: ['times'],
    run: ({ article, text }) => {
      const day = findDocumentDay(article);
      return { times: day === undefined ? resolveByReceipt(text, article) : findTimes(text, day) };
    },
  };
}

/**
 * Times of an article that does not say when it was published. News is sent when it is written, so the day of receipt
 * stands in; what depends on it is told with half the confidence.
 */
function resolveByReceipt(text: AnalyzedText, { fetchedAt }: Pick<ParsedArticle, 'fetchedAt'>): TimeExpression[] {
  const open = new Map(findTimes(text, undefined).map((time) => [time.start, time.value]));
  return findTimes(text, readDay(fetchedAt)).map((time) =>
    open.get(time.start) === time.value ? time : { ...time, confidence: time.confidence * assumedDayFactor },
  );
}
