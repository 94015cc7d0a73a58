import { randomUUID } from 'node:crypto';
import type { Kafka } from 'kafkajs';
import type { ReceivedMessage } from '../broker/message.js';
import { oldestFirst } from '../broker/oldest-first.js';
import type { KafkaTopics } from './kafka-topics.js';
import { receivedMessage } from './received-message.js';

/**
 * Reads a topic from its beginning up to what is there now. kafkajs reads only as a member of a group, so that this
 * takes one of its own and deletes it afterwards.
 */
export async function browseTopic(
  kafka: Kafka,
  topics: KafkaTopics,
  topic: string,
  limit: number,
): Promise<readonly ReceivedMessage[]> {
  const ends = new Map<number, bigint>();
  for (const { partition, low, high } of await topics.fetchOffsets(topic))
    if (BigInt(high) > BigInt(low)) ends.set(partition, BigInt(high));
  if (ends.size === 0) return [];
  const groupId = `dateline-browse-${randomUUID()}`;
  const consumer = kafka.consumer({ groupId, maxWaitTimeInMs: 200, allowAutoTopicCreation: false });
  const found: ReceivedMessage[] = [];
  const counts = new Map<number, number>();
  try {
    await consumer.connect();
    await consumer.subscribe({ topics: [topic], fromBeginning: true });
    await new Promise<void>((resolve, reject) => {
      consumer.on(consumer.events.CRASH, ({ payload }) => {
        reject(payload.error);
      });
      const read = ({ batch }: { batch: { partition: number; messages: Parameters<typeof receivedMessage>[2][] } }) => {
        const { partition, messages } = batch;
        for (const message of messages) found.push(receivedMessage(topic, partition, message));
        counts.set(partition, (counts.get(partition) ?? 0) + messages.length);
        const last = messages.at(-1);
        const end = ends.get(partition);
        const complete = last !== undefined && end !== undefined && BigInt(last.offset) + 1n >= end;
        if (complete || (counts.get(partition) ?? 0) >= limit) ends.delete(partition);
        if (ends.size === 0) resolve();
        return Promise.resolve();
      };
      consumer.run({ autoCommit: false, eachBatch: read }).catch(reject);
    });
  } finally {
    await consumer.disconnect();
    const admin = await topics.connect();
    await admin.deleteGroups([groupId]).catch(() => undefined);
  }
  return oldestFirst(found).slice(0, limit);
}
