import { envelopeOf, type ArticleIdentity, type Envelope } from '@dateline/contracts';
import type { OutgoingMessage } from '../broker/message.js';
import { PermanentError } from '../errors.js';
import { describeIssues } from './describe-issues.js';
import { schemaOf, topicOf, type TopicBinding } from './topic-binding.js';

/**
 * The message that carries an article: key is the article's id, headers are the CloudEvents envelope.
 *
 * @throws {PermanentError} when the article does not match the schema of the topic.
 */
export function encodeArticle(
  article: unknown,
  event: { binding: TopicBinding; producer: string; time: Date; traceparent?: string | undefined },
): OutgoingMessage {
  const topic = topicOf(event.binding);
  const result = schemaOf(event.binding).safeParse(article);
  if (!result.success)
    throw new PermanentError('schema', `The output is not ${topic}: ${describeIssues(result.error)}`);
  const { id, version } = result.data as Partial<ArticleIdentity>;
  if (typeof id !== 'string' || typeof version !== 'string')
    throw new PermanentError('schema', `The output for ${topic} has no id or version`);
  const envelope = envelopeOf(result.data as ArticleIdentity, { ...event, topic });
  return { topic, key: id, value: Buffer.from(JSON.stringify(result.data)), headers: headersOf(envelope) };
}

function headersOf(envelope: Envelope): Record<string, string> {
  return Object.fromEntries(
    Object.entries(envelope).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
  );
}
