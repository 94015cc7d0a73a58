import type { ParsedArticle, Span } from '@dateline/contracts';
import type { EnrichmentPass } from '../enrichment-pass.js';
import { summarize } from './summarize.js';

/** Provides `summary` and `summarySpans`. */
export function summaryPass(): EnrichmentPass<'summary' | 'summarySpans'> {
  return {
    name: 'summary',
    needs: [],
    provides: ['summary', 'summarySpans'],
    run: ({ article, text }) => summarize(text, article.blocks, article.headline ?? '', findDateline(article)),
  };
}

/** Where the dateline stands in the text, with the dash or stop that parts it from the first sentence. */
function findDateline({ text, dateline }: ParsedArticle): Span | undefined {
  if (dateline === undefined || dateline.text === '') return undefined;
  const start = text.indexOf(dateline.text);
  if (start < 0) return undefined;
  const printed = start + dateline.text.length;
  const mark = /^[\s.]{0,3}(?:--|[-–—―ـ:=])?\s{0,3}/u.exec(text.slice(printed, printed + 10));
  return { start, end: printed + (mark?.[0].length ?? 0) };
}
