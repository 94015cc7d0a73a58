import type pg from 'pg';
import type { ReceivedMessage } from '../broker/message.js';

/** Where to read on in a partition. */
export interface ReadPosition {
  readonly topicId: number;
  readonly topic: string;
  readonly partition: number;
  readonly position: number;
}

export interface PartitionRead {
  readonly messages: readonly ReceivedMessage[];
  /** Offset that the next message of the partition will get. */
  readonly end: number;
}

interface Row {
  /** 1 for the first of the positions. */
  index: string;
  end: string;
  offset: string | null;
  key: string;
  headers: string;
  value: Buffer;
  published: number;
}

// OFFSET-free and ordered by the primary key: cost is that of the rows returned. The byte budget lets the first
// message through whatever its size.
const statement = `
SELECT w.index, p.next_offset::text AS "end", m."offset"::text AS "offset", m.key, m.headers, m.value,
  extract(epoch FROM m.published_at)::float8 * 1000 AS published
FROM unnest($1::int[], $2::int[], $3::bigint[]) WITH ORDINALITY AS w(topic_id, partition, position, index)
JOIN broker.partition p ON p.topic_id = w.topic_id AND p.partition = w.partition
LEFT JOIN LATERAL (
  SELECT * FROM (
    SELECT c.*, sum(c.size) OVER (ORDER BY c."offset") - c.size AS before FROM (
      SELECT * FROM broker.message
      WHERE topic_id = w.topic_id AND partition = w.partition AND "offset" >= w.position
      ORDER BY "offset" LIMIT $4
    ) c
  ) s WHERE s.before < $5
) m ON true
ORDER BY w.index, m."offset"`;

/** Reads from several partitions in one statement; the result is in the order of `positions`. */
export async function readMessages(
  pool: pg.Pool,
  positions: readonly ReadPosition[],
  limits: { readonly messages: number; readonly bytes: number },
): Promise<readonly PartitionRead[]> {
  const query: pg.QueryConfig = {
    name: 'broker-read',
    text: statement,
    values: [
      positions.map(({ topicId }) => topicId),
      positions.map(({ partition }) => partition),
      positions.map(({ position }) => position),
      limits.messages,
      limits.bytes,
    ],
  };
  const { rows } = await pool.query<Row>(query);
  const reads = positions.map(() => ({ messages: [] as ReceivedMessage[], end: 0 }));
  for (const row of rows) {
    const read = reads[Number(row.index) - 1];
    const at = positions[Number(row.index) - 1];
    if (read === undefined || at === undefined) continue;
    read.end = Number(row.end);
    if (row.offset === null) continue;
    read.messages.push({
      topic: at.topic,
      partition: at.partition,
      offset: row.offset,
      key: row.key,
      value: row.value,
      headers: JSON.parse(row.headers) as Record<string, string>,
      publishedAt: new Date(row.published),
    });
  }
  return reads;
}
