import type { BrokerHealth, PartitionOffsets, SubscriptionHealth } from './broker-health.js';
import type { BatchHandler, OutgoingMessage, ReceivedMessage } from './message.js';

export interface TopicSpec {
  readonly name: string;
  /** Default 6. The number of an existing topic is never changed. */
  readonly partitions?: number | undefined;
  /** Largest message in bytes. Default 8 MiB. */
  readonly maxMessageBytes?: number | undefined;
  /** How long messages are kept, in milliseconds. Default 7 days. */
  readonly retentionMs?: number | undefined;
}

export interface SubscribeOptions {
  /** Exactly the group's id at the broker: members with the same group share the partitions. */
  readonly group: string;
  readonly topics: readonly string[];
  /** Most messages in a batch. Default 200. */
  readonly maxBatchMessages?: number | undefined;
  /** Bytes after which a batch is cut; a single larger message still comes, alone. Default 4 MiB. */
  readonly maxBatchBytes?: number | undefined;
  /** How many partitions are worked on at once. Default 4. */
  readonly concurrency?: number | undefined;
  /** A member that is silent for longer loses its partitions. Default 30 s. */
  readonly sessionTimeoutMs?: number | undefined;
  /** Called once when the subscription has failed for good: the process should exit with a failure. */
  readonly onFatal?: ((error: Error) => void) | undefined;
}

/** A member of a consumer group. */
export interface Subscription {
  health(): SubscriptionHealth;
  /**
   * Stops polling, lets the handlers in flight finish, commits what they settled, and leaves the group.
   * After `graceMs` (default 10 s) it leaves without them, and what they had in hand is delivered again elsewhere.
   */
  close(graceMs?: number): Promise<void>;
}

/**
 * The port to whatever carries the messages. A topic is a set of partitions, each a log; a group's committed offset
 * in each says what it has finished with. Delivery is at least once, in order within a partition, and a new group
 * begins with the oldest message.
 */
export interface Broker {
  readonly kind: 'kafka' | 'postgres' | 'memory';
  /** Connects, or throws a `TransientError`. Publishing and subscribing connect by themselves. */
  connect(): Promise<void>;
  /** Creates the topics that do not exist yet. */
  ensureTopics(topics: readonly TopicSpec[]): Promise<void>;
  /**
   * Resolves when the broker has acknowledged every message. Any number of messages may be given: they are sent in
   * as many requests as the broker's limits need.
   *
   * @throws {MessageTooLargeError} before anything is sent, when one message alone is over the topic's limit.
   * @throws {TransientError} when the broker cannot be reached; some of the messages may have been written.
   */
  publish(messages: readonly OutgoingMessage[]): Promise<void>;
  /** Joins a consumer group, and hands its batches to `onBatch`, one at a time for each partition. */
  subscribe(options: SubscribeOptions, onBatch: BatchHandler): Promise<Subscription>;
  /** Where each partition of a topic begins and ends, and how far `group` has come. */
  offsets(topic: string, group?: string): Promise<readonly PartitionOffsets[]>;
  /** Moves a group's offsets, to replay or to skip. Throws a `PermanentError` while the group has members. */
  resetOffsets(reset: {
    readonly group: string;
    readonly topic: string;
    readonly to: 'beginning' | 'end';
  }): Promise<void>;
  /** The oldest `limit` messages of a topic that are there now, read outside of any group. */
  browse(topic: string, limit: number): Promise<readonly ReceivedMessage[]>;
  /** What is known without asking the broker. */
  health(): BrokerHealth;
  /** Closes the subscriptions that are still open, then the connections. */
  close(): Promise<void>;
}
