import { z } from 'zod';

export const pubStatusSchema = z.enum(['usable', 'withheld', 'canceled']);
/** As in ninjs: `usable`, `withheld` until `embargoedUntil`, or `canceled`, which is a kill. */
export type PubStatus = z.infer<typeof pubStatusSchema>;

const timestamp = z.iso.datetime({ offset: true });

/** What every form of an article carries from the fetcher to the archive. */
export const articleIdentitySchema = z.object({
  /** UUIDv5 of the canonical URL, or of `source:guid`; the key of every message about this article. */
  id: z.string().min(1).max(128),
  /** Hash of the content: the same document has the same version wherever it came from. */
  version: z.string().min(1).max(128),
  /** When the publisher made this version; orders versions before `fetchedAt` does. */
  versionCreated: timestamp.optional(),
  /** The feed, agency or producer that the article came from. */
  source: z.string().min(1).max(256),
  url: z.url().max(8192).optional(),
  guid: z.string().max(2048).optional(),
  fetchedAt: timestamp,
  pubStatus: pubStatusSchema,
  embargoedUntil: timestamp.optional(),
});
export type ArticleIdentity = z.infer<typeof articleIdentitySchema>;
