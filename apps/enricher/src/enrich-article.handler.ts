import { Inject } from '@nestjs/common';
import { topics, type EnrichedArticle, type ParsedArticle } from '@dateline/contracts';
import { enrichArticleAsync, type EnrichmentPass, type Refiner } from '@dateline/enrichment';
import { done, Stage, type Outcome, type StageContext, type StageHandler } from '@dateline/messaging';

/** Injection token of the passes to run over each article, in order. */
export const ENRICHMENT_PASSES = Symbol('dateline.enrichment-passes');

/** Injection token of the model service that checks what the passes found; undefined, the default, for none. */
export const MODEL_SERVICE = Symbol('dateline.model-service');

/** Articles in, knowledge out. */
@Stage({ name: 'enricher', consumes: topics.parsed, produces: topics.enriched })
export class EnrichArticleHandler implements StageHandler<ParsedArticle, EnrichedArticle> {
  constructor(
    @Inject(ENRICHMENT_PASSES) private readonly passes: readonly EnrichmentPass[],
    @Inject(MODEL_SERVICE) private readonly modelService: Refiner | undefined,
  ) {}

  async handle(article: ParsedArticle, { signal }: StageContext): Promise<Outcome<EnrichedArticle>> {
    const enriched = await enrichArticleAsync(article, this.passes);
    // A kill carries no text to refine.
    if (this.modelService === undefined || article.text === '') return done(enriched);
    return done((await this.modelService.refine(enriched, signal)).article);
  }
}
