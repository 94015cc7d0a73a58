import type pg from 'pg';
import type { TopicSpec } from '../broker/broker.js';
import { defaultMaxMessageBytes, defaultPartitions, defaultRetentionMs } from '../broker/topic-defaults.js';
import { PermanentError } from '../errors.js';

export interface CatalogedTopic {
  readonly id: number;
  readonly name: string;
  readonly partitions: number;
  readonly maxMessageBytes: number;
}

/** The topics of the log by name. What is known is kept: a topic's number of partitions never changes. */
export class TopicCatalog {
  private readonly topics = new Map<string, CatalogedTopic>();

  constructor(private readonly pool: pg.Pool) {}

  async create(specs: readonly TopicSpec[]): Promise<void> {
    if (specs.length === 0) return;
    // Sorted, so that services that start together do not wait for each other in a circle.
    const sorted = [...specs].sort((a, b) => (a.name < b.name ? -1 : 1));
    await this.pool.query(
      `WITH created AS (
        INSERT INTO broker.topic (name, partitions, max_message_bytes, retention_ms)
          SELECT * FROM unnest($1::text[], $2::int[], $3::int[], $4::bigint[])
          ON CONFLICT (name) DO NOTHING
          RETURNING id, partitions)
      INSERT INTO broker.partition (topic_id, partition)
        SELECT id, generate_series(0, partitions - 1) FROM created`,
      [
        sorted.map(({ name }) => name),
        sorted.map(({ partitions }) => partitions ?? defaultPartitions),
        sorted.map(({ maxMessageBytes }) => maxMessageBytes ?? defaultMaxMessageBytes),
        sorted.map(({ retentionMs }) => retentionMs ?? defaultRetentionMs),
      ],
    );
  }

  /** What is known of a topic that was found before. */
  known(name: string): CatalogedTopic | undefined {
    return this.topics.get(name);
  }

  /**
   * Makes topics known.
   *
   * @throws {PermanentError} when one does not exist.
   */
  async find(names: readonly string[]): Promise<void> {
    const unknown = [...new Set(names)].filter((name) => !this.topics.has(name));
    if (unknown.length > 0) {
      const { rows } = await this.pool.query<CatalogedTopic>(
        `SELECT id, name, partitions, max_message_bytes AS "maxMessageBytes" FROM broker.topic WHERE name = ANY($1)`,
        [unknown],
      );
      for (const topic of rows) this.topics.set(topic.name, topic);
      const missing = unknown.filter((name) => !this.topics.has(name));
      if (missing.length > 0) throw new PermanentError('unknown-topic', `There is no topic ${missing.join(', ')}`);
    }
  }
}
