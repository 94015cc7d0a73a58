import type pg from 'pg';
import type { OutgoingMessage } from '../broker/message.js';
import { partitionOfKey } from '../broker/partition-of-key.js';
import type { TopicCatalog } from './topic-catalog.js';

/** Appends messages to the log: one statement, one transaction, whatever their number. */
export async function writeMessages(
  pool: pg.Pool,
  messages: readonly OutgoingMessage[],
  topics: TopicCatalog,
): Promise<void> {
  const placed = messages.map((message) => {
    const topic = topics.known(message.topic);
    return { topicId: topic?.id ?? 0, partition: partitionOfKey(message.key, topic?.partitions ?? 1) };
  });
  await pool.query({
    name: 'broker-publish',
    text: 'SELECT broker.publish($1::int[], $2::int[], $3::text[], $4::text[], $5::int[], $6::bytea)',
    values: [
      placed.map(({ topicId }) => topicId),
      placed.map(({ partition }) => partition),
      messages.map(({ key }) => key),
      messages.map(({ headers }) => JSON.stringify(headers ?? {})),
      messages.map(({ value }) => value.length),
      // One buffer goes over the wire as it is; an array of them would be spelled out in hexadecimal.
      Buffer.concat(messages.map(({ value }) => value)),
    ],
  });
}
