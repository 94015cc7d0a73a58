import { z } from 'zod';
import { confidenceSchema, textSpanSchema } from '../span.js';

export const entityTypeSchema = z.enum(['person', 'organization', 'place', 'facility', 'event', 'product']);
export type EntityType = z.infer<typeof entityTypeSchema>;

export const mentionKindSchema = z.enum(['name', 'surname', 'acronym', 'title', 'pronoun', 'demonym', 'alias']);
export const mentionSchema = textSpanSchema.extend({ kind: mentionKindSchema });
export type Mention = z.infer<typeof mentionSchema>;

/** A title or role held by a person ("Turkish Intelligence Chief"), with the words that say so. */
export const roleSchema = z.object({
  title: z.string().min(1),
  organization: z.string().optional(),
  /** ISO 3166-1 alpha-2 of the state that the role belongs to. */
  country: z.string().length(2).optional(),
  /** True for "former", "ex-", "late". */
  former: z.boolean().optional(),
  evidence: textSpanSchema,
});
export type Role = z.infer<typeof roleSchema>;

/** One person, organisation, place, … of the article: a single identity for all its mentions. */
export const entitySchema = z.object({
  /** Stable across articles for the same type and canonical name. */
  id: z.string().min(1),
  type: entityTypeSchema,
  name: z.string().min(1),
  aliases: z.array(z.string()),
  acronym: z.string().optional(),
  roles: z.array(roleSchema),
  mentions: z.array(mentionSchema),
  /** Share of the article's attention, 0 to 1. */
  salience: confidenceSchema,
  confidence: confidenceSchema,
});
export type Entity = z.infer<typeof entitySchema>;
