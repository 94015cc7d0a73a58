import { enrichArticle, enrichArticleAsync, type EnrichmentPass } from '@dateline/enrichment';
import { articleOfText, type EnrichedArticle, type ParsedArticle } from '@dateline/contracts';

/** Enriches a bare text: paragraphs are its blocks, and offsets point into it as it stands. */
export function enrichText(text: string, passes: readonly EnrichmentPass[], language = 'en'): EnrichedArticle {
  return enrichArticle(bareArticle(text, language), passes);
}

/** Like {@link enrichText}, for passes that may have to wait. */
export function enrichTextAsync(
  text: string,
  passes: readonly EnrichmentPass[],
  language = 'en',
): Promise<EnrichedArticle> {
  return enrichArticleAsync(bareArticle(text, language), passes);
}

function bareArticle(text: string, language: string): ParsedArticle {
  return articleOfText(text, { fetchedAt: '2020-01-01T00:00:00Z', language: { code: language, confidence: 1 } });
}
