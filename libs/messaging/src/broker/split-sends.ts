import type { OutgoingMessage } from './message.js';
import { messageBytes } from './message-size.js';

export interface SendLimits {
  /** Most bytes of one topic in a send: all its messages may go to one partition, hence into one record batch. */
  readonly bytesOfTopic: (topic: string) => number;
  /** Most bytes of a send. */
  readonly bytes: number;
  /** Most messages of a send. */
  readonly messages: number;
}

/** Cuts messages into sends that the broker accepts, in order. A message over a limit gets a send of its own. */
export function splitSends(messages: readonly OutgoingMessage[], limits: SendLimits): OutgoingMessage[][] {
  const sends: OutgoingMessage[][] = [];
  let current: OutgoingMessage[] = [];
  let total = 0;
  let byTopic = new Map<string, number>();
  for (const message of messages) {
    const bytes = messageBytes(message);
    const ofTopic = (byTopic.get(message.topic) ?? 0) + bytes;
    const full =
      current.length >= limits.messages || total + bytes > limits.bytes || ofTopic > limits.bytesOfTopic(message.topic);
    if (full && current.length > 0) {
      sends.push(current);
      current = [];
      total = 0;
      byTopic = new Map();
    }
    current.push(message);
    total += bytes;
    byTopic.set(message.topic, (byTopic.get(message.topic) ?? 0) + bytes);
  }
  if (current.length > 0) sends.push(current);
  return sends;
}
