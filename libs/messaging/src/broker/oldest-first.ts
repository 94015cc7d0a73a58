import type { ReceivedMessage } from './message.js';

/** Messages of a topic by time, those of one partition by offset whatever their time. */
export function oldestFirst(messages: readonly ReceivedMessage[]): ReceivedMessage[] {
  return [...messages].sort((a, b) =>
    a.partition === b.partition
      ? Number(a.offset) - Number(b.offset)
      : a.publishedAt.getTime() - b.publishedAt.getTime() || a.partition - b.partition,
  );
}
