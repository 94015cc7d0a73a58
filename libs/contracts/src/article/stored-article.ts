import { z } from 'zod';
import { enrichedArticleSchema } from './enriched-article.js';

/** One field that differs between a version and the one before it; values are JSON. */
export const fieldChangeSchema = z.object({
  field: z.string(),
  before: z.unknown().optional(),
  after: z.unknown().optional(),
});
export type FieldChange = z.infer<typeof fieldChangeSchema>;

/** `articles.stored.v1`: the article as the archive holds it, and what this version changed. */
export const storedArticleSchema = enrichedArticleSchema.extend({
  /** Cursor of the change feed: grows by every change to any article, never reused. */
  sequence: z.int().min(1),
  storedAt: z.iso.datetime({ offset: true }),
  change: z.enum(['created', 'updated', 'canceled']),
  /** How many versions of the article the archive has seen, this one included. */
  revision: z.int().min(1),
  previousVersion: z.string().optional(),
  changes: z.array(fieldChangeSchema),
  duplicateOf: z.string().optional(),
  storyId: z.string().optional(),
});
export type StoredArticle = z.infer<typeof storedArticleSchema>;
