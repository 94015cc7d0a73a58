import { enrichArticle, type EnrichmentPass } from '@dateline/enrichment';
import type { EnrichedArticle, ParsedArticle } from '@dateline/contracts';

/** Enriches a bare text: paragraphs are its blocks, and offsets point into it as it stands. */
export function enrichText(text: string, passes: readonly EnrichmentPass[], language = 'en'): EnrichedArticle {
  const article: ParsedArticle = {
    id: '00000000-0000-5000-8000-000000000000',
    source: 'evaluation',
    version: '0',
    fetchedAt: '2020-01-01T00:00:00Z',
    pubStatus: 'usable',
    bylines: [],
    contributors: [],
    language: { code: language, confidence: 1 },
    tags: [],
    images: [],
    links: [],
    blocks: [],
    text,
    wordCount: 0,
    quality: { score: 1, reasons: [] },
  };
  return enrichArticle(article, passes);
}
