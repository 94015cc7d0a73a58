import pg from 'pg';
import type { Broker, SubscribeOptions, Subscription, TopicSpec } from '../broker/broker.js';
import type { BrokerConfig } from '../broker/broker-config.js';
import type { BrokerHealth, PartitionOffsets } from '../broker/broker-health.js';
import { oldestFirst } from '../broker/oldest-first.js';
import type { BatchHandler, OutgoingMessage, ReceivedMessage } from '../broker/message.js';
import { PublishQueue } from '../broker/publish-queue.js';
import { MessagingError, PermanentError, TransientError } from '../errors.js';
import { lockedClaims } from './group-session.js';
import { migrateBroker } from './migrate-broker.js';
import { PostgresSubscription } from './postgres-subscription.js';
import { readMessages } from './read-messages.js';
import { RetentionSweep } from './retention-sweep.js';
import { TopicCatalog } from './topic-catalog.js';
import { writeMessages } from './write-messages.js';

const sendLimits = { bytes: 16 * 1024 * 1024, messages: 2_000 };
const poolSize = 5;
/** Of each partition: what is browsed is held in memory. */
const browseBytes = 256 * 1024 * 1024;

/** The broker port on PostgreSQL: a durable partitioned log in schema `broker`, with consumer groups. */
export class PostgresBroker implements Broker {
  readonly kind = 'postgres';
  private readonly pool: pg.Pool;
  private readonly catalog: TopicCatalog;
  private readonly queue: PublishQueue;
  private readonly sweep: RetentionSweep;
  private readonly subscriptions = new Set<PostgresSubscription>();
  private connecting: Promise<void> | undefined;
  private reachable = false;

  constructor(private readonly config: BrokerConfig & { readonly databaseUrl: string }) {
    this.pool = new pg.Pool({
      connectionString: config.databaseUrl,
      application_name: `dateline ${config.clientId} broker`.slice(0, 63),
      max: poolSize,
      connectionTimeoutMillis: 10_000,
      keepAlive: true,
    });
    // The pool replaces a connection that breaks while idle; without a listener the process would end.
    this.pool.on('error', () => (this.reachable = false));
    this.catalog = new TopicCatalog(this.pool);
    this.sweep = new RetentionSweep(this.pool);
    this.queue = new PublishQueue({
      limits: sendLimits,
      prepare: async (topics) => {
        await this.connect();
        await this.reach(() => this.catalog.find(topics));
      },
      limitOf: (topic) => this.catalog.known(topic)?.maxMessageBytes,
      send: (messages) => this.reach(() => writeMessages(this.pool, messages, this.catalog)),
    });
  }

  async connect(): Promise<void> {
    this.connecting ??= this.reach(async () => {
      await migrateBroker(this.config.databaseUrl);
    });
    try {
      await this.connecting;
    } catch (error) {
      this.connecting = undefined;
      throw error;
    }
  }

  async ensureTopics(topics: readonly TopicSpec[]): Promise<void> {
    await this.connect();
    await this.reach(() => this.catalog.create(topics));
  }

  publish(messages: readonly OutgoingMessage[]): Promise<void> {
    return this.queue.publish(messages);
  }

  async subscribe(options: SubscribeOptions, onBatch: BatchHandler): Promise<Subscription> {
    await this.connect();
    await this.reach(() => this.catalog.find(options.topics));
    const subscription = new PostgresSubscription(
      {
        ...options,
        databaseUrl: this.config.databaseUrl,
        clientId: this.config.clientId,
        pool: this.pool,
        log: this.config.log ?? (() => undefined),
        onClosed: () => this.subscriptions.delete(subscription),
      },
      onBatch,
    );
    await this.reach(() => subscription.start());
    this.subscriptions.add(subscription);
    this.sweep.start();
    return subscription;
  }

  async offsets(topic: string, group?: string): Promise<readonly PartitionOffsets[]> {
    await this.connect();
    await this.reach(() => this.catalog.find([topic]));
    const { rows } = await this.reach(() =>
      this.pool.query<{ partition: number; begin: string; end: string; committed: string | null }>(
        `SELECT p.partition, coalesce((
            SELECT m."offset" FROM broker.message m WHERE m.topic_id = p.topic_id AND m.partition = p.partition
            ORDER BY m."offset" LIMIT 1), p.next_offset) AS begin,
          p.next_offset AS "end", CASE WHEN c.committed_at IS NOT NULL THEN c.next_offset END AS committed
        FROM broker.partition p
        JOIN broker.topic t ON t.id = p.topic_id AND t.name = $1
        LEFT JOIN broker.claim c ON c.topic_id = p.topic_id AND c.partition = p.partition AND c.group_name = $2
        ORDER BY p.partition`,
        [topic, group ?? ''],
      ),
    );
    return rows.map(({ partition, begin, end, committed }) => ({
      partition,
      begin,
      end,
      committed: committed ?? undefined,
      lag: Number(end) - Math.max(Number(begin), Number(committed ?? begin)),
    }));
  }

  async resetOffsets(reset: { group: string; topic: string; to: 'beginning' | 'end' }): Promise<void> {
    await this.connect();
    const { group, topic, to } = reset;
    await this.reach(() => this.catalog.find([topic]));
    const { rows } = await this.reach(() =>
      this.pool.query<{ id: number }>(
        `SELECT c.id FROM broker.claim c JOIN broker.topic t ON t.id = c.topic_id AND t.name = $2
          WHERE c.group_name = $1`,
        [group, topic],
      ),
    );
    const claimIds = rows.map(({ id }) => id);
    if (await this.reach(() => lockedClaims(this.pool, claimIds)))
      throw new PermanentError('group-active', `Group ${group} has members: stop them before its offsets are moved`);
    await this.reach(() =>
      this.pool.query(
        `INSERT INTO broker.claim (group_name, topic_id, partition, next_offset, committed_at)
          SELECT $1, p.topic_id, p.partition, CASE WHEN $3 = 'end' THEN p.next_offset ELSE 0 END, now()
          FROM broker.partition p JOIN broker.topic t ON t.id = p.topic_id AND t.name = $2
          ON CONFLICT (group_name, topic_id, partition)
          DO UPDATE SET next_offset = excluded.next_offset, committed_at = excluded.committed_at`,
        [group, topic, to],
      ),
    );
  }

  async browse(topic: string, limit: number): Promise<readonly ReceivedMessage[]> {
    await this.connect();
    await this.reach(() => this.catalog.find([topic]));
    const found = this.catalog.known(topic);
    const positions = Array.from({ length: found?.partitions ?? 0 }, (_, partition) => ({
      topicId: found?.id ?? 0,
      topic,
      partition,
      position: 0,
    }));
    const reads = await this.reach(() => readMessages(this.pool, positions, { messages: limit, bytes: browseBytes }));
    return oldestFirst(reads.flatMap(({ messages }) => messages)).slice(0, limit);
  }

  health(): BrokerHealth {
    const subscriptions = [...this.subscriptions].map((subscription) => subscription.health());
    return { kind: this.kind, connected: this.reachable, subscriptions };
  }

  async close(): Promise<void> {
    await Promise.all([...this.subscriptions].map((subscription) => subscription.close()));
    await this.queue.drain();
    await this.sweep.stop();
    if (!this.pool.ended) await this.pool.end();
  }

  /** Runs a database operation; what goes wrong in it may go right later. */
  private async reach<T>(operation: () => Promise<T>): Promise<T> {
    try {
      const result = await operation();
      this.reachable = true;
      return result;
    } catch (error) {
      if (error instanceof MessagingError) throw error;
      this.reachable = false;
      const why = error instanceof Error ? error.message : String(error);
      throw new TransientError('broker-unavailable', `The PostgreSQL broker failed: ${why}`, { cause: error });
    }
  }
}
