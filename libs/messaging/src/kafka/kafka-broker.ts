import type { Kafka } from 'kafkajs';
import type { Broker, SubscribeOptions, Subscription, TopicSpec } from '../broker/broker.js';
import type { BrokerConfig } from '../broker/broker-config.js';
import type { BrokerHealth, PartitionOffsets } from '../broker/broker-health.js';
import type { BatchHandler, OutgoingMessage, ReceivedMessage } from '../broker/message.js';
import { PublishQueue } from '../broker/publish-queue.js';
import { MessagingError, PermanentError, TransientError } from '../errors.js';
import { browseTopic } from './browse-topic.js';
import { connectKafka } from './connect-kafka.js';
import { KafkaSender } from './kafka-sender.js';
import { KafkaSubscription } from './kafka-subscription.js';
import { KafkaTopics } from './kafka-topics.js';

const sendLimits = { bytes: 32 * 1024 * 1024, messages: 5_000 };

/** The broker port on Apache Kafka, by kafkajs. */
export class KafkaBroker implements Broker {
  readonly kind = 'kafka';
  private readonly kafka: Kafka;
  private readonly topics: KafkaTopics;
  private readonly sender: KafkaSender;
  private readonly queue: PublishQueue;
  private readonly subscriptions = new Set<KafkaSubscription>();
  private reachable = false;

  constructor(private readonly config: BrokerConfig & { readonly kafkaBrokers: readonly string[] }) {
    this.kafka = connectKafka(config);
    this.topics = new KafkaTopics(this.kafka, config.replicationFactor ?? -1);
    this.sender = new KafkaSender(this.kafka);
    this.queue = new PublishQueue({
      limits: sendLimits,
      prepare: (topics) => this.reach(() => this.topics.learnLimits(topics)),
      limitOf: (topic) => this.topics.limitOf(topic),
      limitsSends: true,
      send: (messages) => this.reach(() => this.sender.send(messages)),
    });
  }

  async connect(): Promise<void> {
    await this.reach(() => this.topics.connect());
  }

  async ensureTopics(topics: readonly TopicSpec[]): Promise<void> {
    await this.reach(() => this.topics.create(topics));
  }

  publish(messages: readonly OutgoingMessage[]): Promise<void> {
    return this.queue.publish(messages);
  }

  async subscribe(options: SubscribeOptions, onBatch: BatchHandler): Promise<Subscription> {
    const subscription = new KafkaSubscription(this.kafka, options, onBatch, {
      log: this.config.log ?? (() => undefined),
      onClosed: () => this.subscriptions.delete(subscription),
    });
    this.subscriptions.add(subscription);
    try {
      await this.reach(() => subscription.start());
    } catch (error) {
      await subscription.close(0);
      throw error;
    }
    return subscription;
  }

  async offsets(topic: string, group?: string): Promise<readonly PartitionOffsets[]> {
    return this.reach(async () => {
      const admin = await this.topics.connect();
      const ends = await this.topics.fetchOffsets(topic);
      const [ofGroup] = group === undefined ? [] : await admin.fetchOffsets({ groupId: group, topics: [topic] });
      const committed = new Map(ofGroup?.partitions.map(({ partition, offset }) => [partition, offset]));
      return ends
        .map(({ partition, low, high }) => {
          const known = committed.get(partition);
          const offset = known === undefined || known === '-1' ? undefined : known;
          const lag = Number(high) - Math.max(Number(low), Number(offset ?? low));
          return { partition, begin: low, end: high, committed: offset, lag };
        })
        .sort((a, b) => a.partition - b.partition);
    });
  }

  async resetOffsets(reset: { group: string; topic: string; to: 'beginning' | 'end' }): Promise<void> {
    const { group, topic, to } = reset;
    await this.reach(async () => {
      const admin = await this.topics.connect();
      const described = await admin.describeGroups([group]);
      if (described.groups.some(({ members }) => members.length > 0))
        throw new PermanentError('group-active', `Group ${group} has members: stop them before its offsets are moved`);
      const partitions = (await this.topics.fetchOffsets(topic)).map(({ partition, low, high }) => ({
        partition,
        offset: to === 'beginning' ? low : high,
      }));
      await admin.setOffsets({ groupId: group, topic, partitions });
    });
  }

  async browse(topic: string, limit: number): Promise<readonly ReceivedMessage[]> {
    return this.reach(async () => browseTopic(this.kafka, this.topics, topic, limit));
  }

  health(): BrokerHealth {
    const subscriptions = [...this.subscriptions].map((subscription) => subscription.health());
    return { kind: this.kind, connected: this.reachable, subscriptions };
  }

  async close(): Promise<void> {
    await Promise.all([...this.subscriptions].map((subscription) => subscription.close()));
    await this.queue.drain();
    await this.sender.close();
    await this.topics.close();
  }

  /** Runs a Kafka operation; what goes wrong in it may go right later. */
  private async reach<T>(operation: () => Promise<T>): Promise<T> {
    try {
      const result = await operation();
      this.reachable = true;
      return result;
    } catch (error) {
      if (error instanceof MessagingError) throw error;
      this.reachable = false;
      const why = error instanceof Error ? error.message : String(error);
      throw new TransientError('broker-unavailable', `Kafka failed: ${why}`, { cause: error });
    }
  }
}
