import type { ParsedArticle } from '@dateline/contracts';
import type { EnrichmentPass } from '../enrichment-pass.js';
import { findKeywords } from './find-keywords.js';

/** Provides `keywords`; reads `entities`, so that names come in full, and `times`, so that no month is a subject. */
export function keywordsPass(): EnrichmentPass<'keywords'> {
  return {
    name: 'keywords',
    needs: ['entities', 'times'],
    provides: ['keywords'],
    run: ({ article, text }, { entities, times }) => ({
      keywords: findKeywords(text, entities ?? [], article.headline ?? '', times ?? [], agencyNames(article)),
    }),
  };
}

/** The agency that a report is from is not what it is about. */
function agencyNames({ agency, dateline }: ParsedArticle): ReadonlySet<string> {
  return new Set([agency?.name, dateline?.agency].filter((name) => name !== undefined));
}
