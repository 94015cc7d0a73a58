import type { EnrichedArticle, Knowledge, ParsedArticle } from '@dateline/contracts';
import type { EnrichmentPass } from './enrichment-pass.js';
import { emptyKnowledge } from './empty-knowledge.js';
import { analyzeText } from './text/analyze-text.js';

/** Runs `passes` (already in order) over one article. Linear in the text; throws nothing on any input. */
export function enrichArticle(article: ParsedArticle, passes: readonly EnrichmentPass[]): EnrichedArticle {
  const text = analyzeText(article.text, { language: article.language?.code ?? 'und', blocks: article.blocks });
  const knowledge: Knowledge = emptyKnowledge();
  for (const pass of passes) Object.assign(knowledge, pass.run({ article, text }, knowledge));
  return { ...article, ...knowledge };
}
