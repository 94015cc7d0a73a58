import { z } from 'zod';
import { uuidV5 } from './article-id.js';
import type { ArticleIdentity } from './article/article-identity.js';

/** CloudEvents 1.0 attributes in the Kafka binary binding: each is a header, the value is the article as JSON. */
export const envelopeSchema = z.object({
  ce_specversion: z.literal('1.0'),
  ce_id: z.string().min(1),
  ce_source: z.string().min(1),
  ce_type: z.string().min(1),
  ce_time: z.iso.datetime({ offset: true }),
  ce_subject: z.string().optional(),
  'content-type': z.literal('application/json'),
  /** W3C Trace Context of the span that published the message. */
  traceparent: z.string().optional(),
});
export type Envelope = z.infer<typeof envelopeSchema>;

/**
 * The envelope of one form of an article. Its id is a function of topic, article and version, so that a message
 * published again after a crash is recognised as the same event.
 */
export function envelopeOf(
  article: ArticleIdentity,
  event: { topic: string; producer: string; time: Date; traceparent?: string | undefined },
): Envelope {
  return {
    ce_specversion: '1.0',
    ce_id: uuidV5(`${event.topic}:${article.id}:${article.version}`),
    ce_source: `/dateline/${event.producer}`,
    ce_type: event.topic,
    ce_time: event.time.toISOString(),
    ce_subject: article.id,
    'content-type': 'application/json',
    ...(event.traceparent === undefined ? {} : { traceparent: event.traceparent }),
  };
}
