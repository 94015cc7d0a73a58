import type { Knowledge, ParsedArticle } from '@dateline/contracts';
import type { AnalyzedText } from './text/analyzed-text.js';

/** What every pass may read. */
export interface EnrichmentContext {
  readonly article: ParsedArticle;
  readonly text: AnalyzedText;
}

/**
 * One concern of the enricher: a pure function from the article, and from the fields that earlier passes produced, to
 * its own fields. `needs` names the fields that must exist before it runs; the registry orders passes by it.
 */
export interface EnrichmentPass<Field extends keyof Knowledge = keyof Knowledge> {
  readonly name: string;
  readonly needs: readonly (keyof Knowledge)[];
  readonly provides: readonly Field[];
  /** `soFar` holds every field in `needs`, and may hold others. May replace a needed field by providing it again. */
  run(
    context: EnrichmentContext,
    soFar: Readonly<Partial<Knowledge>>,
  ): keyof Knowledge extends Field ? Partial<Knowledge> : Pick<Knowledge, Field>;
}
