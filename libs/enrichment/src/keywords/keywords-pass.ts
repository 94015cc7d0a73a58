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
      keywords: findKeywords(text, entities ?? [], article.headline ?? '', times ?? [], namesBehind(article)),
    }),
  };
}

/** The agency that a report is from, and those who wrote it, are not what it is about. */
function namesBehind({ agency, dateline, bylines, contributors }: ParsedArticle): ReadonlySet<string> {
  const people = [...bylines, ...contributors].map(({ name }) => name);
  return new Set([agency?.name, dateline?.agency, ...people].filter((name) => name !== undefined));
}
