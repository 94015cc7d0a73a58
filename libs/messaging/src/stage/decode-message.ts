import { isUtf8 } from 'node:buffer';
import type { ReceivedMessage } from '../broker/message.js';
import { PermanentError } from '../errors.js';
import { schemaOf, topicOf, type TopicBinding } from './topic-binding.js';
import { describeIssues } from './describe-issues.js';
import { isNestedDeeper } from './json-depth.js';

/** What a stage lets in. */
export interface MessageLimits {
  /** Largest value in bytes. Default 16 MiB. */
  readonly maxBytes: number;
  /** Deepest nesting of JSON arrays and objects. Default 64. */
  readonly maxDepth: number;
}

export const defaultMessageLimits: MessageLimits = { maxBytes: 16 * 1024 * 1024, maxDepth: 64 };

/**
 * Reads the content of a message and checks it against the schema of its topic.
 *
 * @throws {PermanentError} that says what is wrong with it.
 */
export function decodeMessage(message: ReceivedMessage, binding: TopicBinding, limits: MessageLimits): unknown {
  const { value, headers } = message;
  if (value.length === 0) throw new PermanentError('empty-message', 'The message has no value');
  if (value.length > limits.maxBytes)
    throw new PermanentError('message-too-large', `The value has ${value.length} bytes, over ${limits.maxBytes}`);
  checkEnvelope(headers, topicOf(binding));
  if (!isUtf8(value)) throw new PermanentError('invalid-utf8', 'The value is not valid UTF-8');
  if (isNestedDeeper(value, limits.maxDepth))
    throw new PermanentError('too-deep', `The JSON is nested deeper than ${limits.maxDepth} levels`);
  const result = schemaOf(binding).safeParse(parseJson(value));
  if (result.success) return result.data;
  throw new PermanentError('schema', `The value is not ${topicOf(binding)}: ${describeIssues(result.error)}`);
}

/** Producers outside Dateline may leave the envelope out, but one that contradicts the topic is a mistake. */
function checkEnvelope(headers: Readonly<Record<string, string>>, topic: string): void {
  const type = headers['ce_type'];
  if (type !== undefined && type !== topic && headers['ce_specversion'] !== undefined)
    throw new PermanentError('envelope', `ce_type is ${type.slice(0, 200)}, but the topic carries ${topic}`);
  const media = headers['content-type'];
  if (media !== undefined && !/^application\/json\s*(;|$)/i.test(media))
    throw new PermanentError('envelope', `content-type is ${media.slice(0, 200)}, not application/json`);
}

function parseJson(value: Buffer): unknown {
  try {
    return JSON.parse(value.toString('utf8'));
  } catch (cause) {
    const why = cause instanceof Error ? cause.message.slice(0, 300) : 'unknown';
    throw new PermanentError('invalid-json', `The value is not JSON: ${why}`, { cause });
  }
}
