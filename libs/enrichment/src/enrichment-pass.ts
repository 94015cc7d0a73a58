import type { Knowledge, ParsedArticle } from '@dateline/contracts';
import type { AnalyzedText } from './text/analyzed-text.js';

/** What every pass may read. */
export interface EnrichmentContext {
  readonly article: ParsedArticle;
  readonly text: AnalyzedText;
}

/** A pass over some fields, whichever they are. */
interface AnyPass {
  readonly name: string;
  readonly needs: readonly (keyof Knowledge)[];
  readonly provides: readonly (keyof Knowledge)[];
  /** What a pass must wait for, done before any pass runs where the caller can wait (`enrichArticleAsync`). */
  prepare?(context: EnrichmentContext): Promise<void>;
  run(context: EnrichmentContext, soFar: Readonly<Partial<Knowledge>>): Partial<Knowledge>;
}

interface FieldPass<Field extends keyof Knowledge> extends AnyPass {
  readonly provides: readonly Field[];
  run(context: EnrichmentContext, soFar: Readonly<Partial<Knowledge>>): Pick<Knowledge, Field>;
}

/**
 * One concern of the enricher: a pure function from the article, and from the fields that earlier passes produced
 * (`soFar` holds every field in `needs`, and may hold others), to its own fields. `needs` names the fields that must
 * exist before it runs; the registry orders passes by it. A pass may replace a needed field by providing it again.
 * `EnrichmentPass<'times'>` is a pass that provides just `times`; without a parameter it is any pass.
 */
export type EnrichmentPass<Field extends keyof Knowledge = keyof Knowledge> = keyof Knowledge extends Field
  ? AnyPass
  : FieldPass<Field>;
