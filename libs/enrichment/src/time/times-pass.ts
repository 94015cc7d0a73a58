import type { EnrichmentPass } from '../enrichment-pass.js';
import { findTimes } from './find-times.js';
import { findDocumentDay } from './time-anchor.js';

/** Provides `times`: every time expression of the text, resolved against the day of the report. */
export function timesPass(): EnrichmentPass<'times'> {
  return {
    name: 'times',
    needs: [],
    provides: ['times'],
    run: ({ article, text }) => ({ times: findTimes(text, findDocumentDay(article)) }),
  };
}
