import { emptyKnowledge, type EnrichedArticle, type Knowledge, type ParsedArticle } from '@dateline/contracts';
import type { EnrichmentContext, EnrichmentPass } from './enrichment-pass.js';
import { analyzeText } from './text/analyze-text.js';

/** Runs `passes` (already in order) over one article. Linear in the text; throws nothing on any input. */
export function enrichArticle(article: ParsedArticle, passes: readonly EnrichmentPass[]): EnrichedArticle {
  return runPasses(openArticle(article), passes);
}

/** Like {@link enrichArticle}, for passes that may have to wait before they run: those that have `prepare`. */
export async function enrichArticleAsync(
  article: ParsedArticle,
  passes: readonly EnrichmentPass[],
): Promise<EnrichedArticle> {
  const context = openArticle(article);
  for (const pass of passes) await pass.prepare?.(context);
  return runPasses(context, passes);
}

function openArticle(article: ParsedArticle): EnrichmentContext {
  const language = article.language?.code ?? 'und';
  return { article, text: analyzeText(article.text, { language, blocks: article.blocks }) };
}

function runPasses(context: EnrichmentContext, passes: readonly EnrichmentPass[]): EnrichedArticle {
  const knowledge: Knowledge = emptyKnowledge();
  for (const pass of passes) Object.assign(knowledge, pass.run(context, knowledge));
  return { ...context.article, ...knowledge };
}
