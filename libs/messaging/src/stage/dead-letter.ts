import { deadLetterTopic } from '@dateline/contracts';
import type { OutgoingMessage, ReceivedMessage } from '../broker/message.js';

/** Why a message could not be processed, and where it came from. */
export interface DeadLetter {
  /** The consumer group that gave up. */
  readonly group: string;
  /** A word for programs: `invalid-json`, `schema`, `rejected`, `retries-exhausted`, … */
  readonly code: string;
  /** A sentence for people. */
  readonly reason: string;
  readonly attempts: number;
  /** ISO 8601. */
  readonly failedAt: string;
  readonly topic: string;
  readonly partition: number;
  readonly offset: string;
}

const prefix = 'dlq-';
const maxReasonLength = 2_000;

/**
 * The message for the dead-letter topic: key, headers and bytes of the original, and the story in `dlq-*` headers.
 * `withoutValue` leaves the bytes out where the topic does not take them; they are still at the origin offset.
 */
export function toDeadLetter(
  message: ReceivedMessage,
  failure: Pick<DeadLetter, 'group' | 'code' | 'reason' | 'attempts'>,
  failedAt: Date,
  withoutValue = false,
): OutgoingMessage {
  const story: Record<keyof DeadLetter, string> = {
    group: failure.group,
    code: failure.code,
    reason: printable(failure.reason),
    attempts: String(failure.attempts),
    failedAt: failedAt.toISOString(),
    topic: message.topic,
    partition: String(message.partition),
    offset: message.offset,
  };
  return {
    topic: deadLetterTopic(message.topic, failure.group),
    key: printable(message.key),
    value: withoutValue ? Buffer.alloc(0) : message.value,
    headers: {
      ...Object.fromEntries(Object.entries(message.headers).map(([name, value]) => [name, printable(value)])),
      ...Object.fromEntries(Object.entries(story).map(([name, value]) => [headerName(name), value])),
      ...(withoutValue ? { [`${prefix}value-omitted`]: String(message.value.length) } : {}),
    },
  };
}

/** Reads the story back; undefined where the message is no dead letter. */
export function readDeadLetter(message: ReceivedMessage): DeadLetter | undefined {
  const read = (name: keyof DeadLetter): string => message.headers[headerName(name)] ?? '';
  if (read('topic') === '') return undefined;
  return {
    group: read('group'),
    code: read('code'),
    reason: read('reason'),
    attempts: Number(read('attempts')),
    failedAt: read('failedAt'),
    topic: read('topic'),
    partition: Number(read('partition')),
    offset: read('offset'),
  };
}

/** The original message again, to be published to the topic that it came from. */
export function toReplay(message: ReceivedMessage, letter: DeadLetter): OutgoingMessage {
  const headers = Object.entries(message.headers).filter(([name]) => !name.startsWith(prefix));
  return { topic: letter.topic, key: message.key, value: message.value, headers: Object.fromEntries(headers) };
}

/** `failedAt` → `dlq-failed-at`. */
function headerName(field: string): string {
  return prefix + field.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}

/** Text from a hostile message must not make its dead letter unpublishable: no NUL, no lone surrogate, bounded. */
function printable(text: string): string {
  return text
    .slice(0, maxReasonLength)
    .replace(/[\u0000-\u001f\u007f]/g, ' ')
    .toWellFormed();
}
