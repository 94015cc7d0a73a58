import type { EnrichmentPass } from '../enrichment-pass.js';
import { findDatelineSpan } from '../text/find-dateline-span.js';
import { summarize } from './summarize.js';

/** Provides `summary` and `summarySpans`. */
export function summaryPass(): EnrichmentPass<'summary' | 'summarySpans'> {
  return {
    name: 'summary',
    needs: [],
    provides: ['summary', 'summarySpans'],
    run: ({ article, text }) => summarize(text, article.blocks, article.headline ?? '', findDatelineSpan(article)),
  };
}
