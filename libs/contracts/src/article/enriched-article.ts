import { z } from 'zod';
import { amountSchema, readabilitySchema, toneSchema, topicSchema } from '../knowledge/content.js';
import { entitySchema } from '../knowledge/entity.js';
import { eventSchema } from '../knowledge/event.js';
import { placeSchema } from '../knowledge/place.js';
import { attributionSchema, denialSchema, hedgeSchema, noCommentSchema, quoteSchema } from '../knowledge/speech.js';
import { timeExpressionSchema } from '../knowledge/time-expression.js';
import { spanSchema, textSpanSchema } from '../span.js';
import { parsedArticleSchema } from './parsed-article.js';

/** What the enricher adds to a parsed article; all offsets point into the article's `text`. */
export const knowledgeSchema = z.object({
  entities: z.array(entitySchema),
  places: z.array(placeSchema),
  times: z.array(timeExpressionSchema),
  quotes: z.array(quoteSchema),
  attributions: z.array(attributionSchema),
  hedges: z.array(hedgeSchema),
  denials: z.array(denialSchema),
  noComment: z.array(noCommentSchema),
  /** Statements of fact for which the article names no source. */
  unsourcedClaims: z.array(textSpanSchema),
  events: z.array(eventSchema),
  topics: z.array(topicSchema),
  /** Best first. */
  keywords: z.array(z.string()),
  /** Whole sentences of the article, in its order, joined by a space. */
  summary: z.string(),
  /** The sentences that `summary` is made of. */
  summarySpans: z.array(spanSchema),
  tone: toneSchema,
  readability: readabilitySchema,
  amounts: z.array(amountSchema),
  /** 64-bit SimHash of the body as 16 hex digits: near-duplicates differ in few bits, in any language. */
  fingerprint: z.string(),
  /** Fields of configured extension enrichers, by enricher name. */
  extensions: z.record(z.string(), z.unknown()).optional(),
});
export type Knowledge = z.infer<typeof knowledgeSchema>;

/** `articles.enriched.v1`: the article with who, what, where, when and says who. */
export const enrichedArticleSchema = parsedArticleSchema.extend(knowledgeSchema.shape);
export type EnrichedArticle = z.infer<typeof enrichedArticleSchema>;
