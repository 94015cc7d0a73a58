import { pubStatusSchema } from '@dateline/contracts';
import { z } from 'zod';

const timestamp = z.iso.datetime({
  offset: true,
  error: 'expected an ISO 8601 time with its zone, like 2026-03-03T09:30:00Z',
});

/** What may be said about a pushed document beside its text; in the query for raw documents. */
export const pushFactsSchema = z.object({
  url: z
    .url({ protocol: /^https?$/, error: 'expected an http or https address' })
    .max(8_192)
    .optional(),
  guid: z.string().min(1).max(2_048).optional(),
  publishedAt: z.string().max(128).optional(),
  versionCreated: timestamp.optional(),
  pubStatus: pubStatusSchema.default('usable'),
  embargoedUntil: timestamp.optional(),
});
export type PushFacts = z.infer<typeof pushFactsSchema>;

/** `POST /v1/articles` with `application/json`. */
export const pushRequestSchema = pushFactsSchema
  .extend({
    contentType: z.string().min(1).max(128).optional(),
    html: z.string().optional(),
    text: z.string().optional(),
    title: z.string().max(2_048).optional(),
    authors: z.array(z.string().max(512)).max(64).optional(),
    categories: z.array(z.string().max(256)).max(64).optional(),
    language: z.string().max(64).optional(),
  })
  .superRefine((request, context) => {
    const given = Number(request.html !== undefined) + Number(request.text !== undefined);
    const isKill = request.pubStatus === 'canceled';
    if (given > 1 || (given === 0 && !isKill)) {
      context.addIssue({ code: 'custom', path: ['text'], message: 'expected either html or text' });
    }
    if (isKill && request.url === undefined && request.guid === undefined) {
      context.addIssue({ code: 'custom', path: ['url'], message: 'a kill needs the url or guid of what it kills' });
    }
  });
export type PushRequest = z.infer<typeof pushRequestSchema>;
