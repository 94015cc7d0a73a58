import { Inject } from '@nestjs/common';
import { topics, type EnrichedArticle, type ParsedArticle } from '@dateline/contracts';
import { enrichArticle, type EnrichmentPass } from '@dateline/enrichment';
import { done, Stage, type Outcome, type StageHandler } from '@dateline/messaging';

/** Injection token of the passes to run over each article, in order. */
export const ENRICHMENT_PASSES = Symbol('dateline.enrichment-passes');

/** Articles in, knowledge out. */
@Stage({ name: 'enricher', consumes: topics.parsed, produces: topics.enriched })
export class EnrichArticleHandler implements StageHandler<ParsedArticle, EnrichedArticle> {
  constructor(@Inject(ENRICHMENT_PASSES) private readonly passes: readonly EnrichmentPass[]) {}

  handle(article: ParsedArticle): Outcome<EnrichedArticle> {
    return done(enrichArticle(article, this.passes));
  }
}
