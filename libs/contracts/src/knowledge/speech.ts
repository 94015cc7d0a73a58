import { z } from 'zod';
import { confidenceSchema, spanSchema, textSpanSchema } from '../span.js';

/** Something said; `start` and `end` enclose what was said, quotation marks excluded. */
export const quoteSchema = textSpanSchema.extend({
  kind: z.enum(['direct', 'indirect', 'mixed']),
  speaker: z.string().optional(),
  /** The speaker's entity, through coreference. */
  speakerId: z.string().optional(),
  speakerMention: spanSchema.optional(),
  cue: textSpanSchema.optional(),
  confidence: confidenceSchema,
});
export type Quote = z.infer<typeof quoteSchema>;

export const sourceKindSchema = z.enum(['named', 'official', 'media', 'anonymous']);

/** Who vouches for a statement ("according to Syrian state media"). */
export const attributionSchema = z.object({
  source: z.string(),
  sourceKind: sourceKindSchema,
  /** For a `media` source that a state owns or directs. */
  stateControlled: z.boolean().optional(),
  entityId: z.string().optional(),
  sourceMention: spanSchema,
  cue: textSpanSchema,
  content: spanSchema,
  confidence: confidenceSchema,
});
export type Attribution = z.infer<typeof attributionSchema>;

/** A word by which the report keeps its distance: "reportedly", "allegedly". */
export const hedgeSchema = textSpanSchema;
export type Hedge = z.infer<typeof hedgeSchema>;

/** Somebody declined, or could not be reached, to comment. */
export const noCommentSchema = z.object({
  entityId: z.string().optional(),
  name: z.string(),
  evidence: textSpanSchema,
});
export type NoComment = z.infer<typeof noCommentSchema>;

/** Somebody denies something. */
export const denialSchema = z.object({
  entityId: z.string().optional(),
  name: z.string().optional(),
  evidence: textSpanSchema,
  content: spanSchema.optional(),
});
export type Denial = z.infer<typeof denialSchema>;
