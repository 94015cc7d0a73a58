import { z } from 'zod';
import { pubStatusSchema } from './article-identity.js';

/** What a version is to the ones before it: `kill` withdraws them, `correction` mends a mistake, `update` adds. */
export const editorialSignalSchema = z.enum(['kill', 'correction', 'update', 'advisory']);
export type EditorialSignal = z.infer<typeof editorialSignalSchema>;

const timestamp = z.iso.datetime({ offset: true });

/** What a document of a news exchange says to the newsroom that receives it, not to readers. */
export const editorialSchema = z.object({
  /** As the document states it; the article's own `pubStatus` is the stricter of this and what came with the document. */
  pubStatus: pubStatusSchema.optional(),
  embargoedUntil: timestamp.optional(),
  versionCreated: timestamp.optional(),
  /** The publisher's number of the version, as printed. */
  version: z.string().optional(),
  /** The publisher's identifier of the item, the same in all its versions. */
  guid: z.string().optional(),
  /** From 1, which interrupts everything, to 9, which can wait. */
  urgency: z.int().min(1).max(9).optional(),
  signals: z.array(editorialSignalSchema).optional(),
  /** Instructions to editors, never to be published. */
  note: z.string().optional(),
  slug: z.string().optional(),
  genres: z.array(z.string()).optional(),
});
export type Editorial = z.infer<typeof editorialSchema>;
