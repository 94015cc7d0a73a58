// A default import: Node does not find all names in this CommonJS package by itself.
import kafkajs, { type Admin, type Kafka } from 'kafkajs';
import { setTimeout as sleep } from 'node:timers/promises';
import type { TopicSpec } from '../broker/broker.js';
import { defaultMaxMessageBytes, defaultPartitions, defaultRetentionMs } from '../broker/topic-defaults.js';

/** Kafka's default for brokers and topics that say nothing else. */
const kafkaMaxMessageBytes = 1_048_588;
const leadersTimeoutMs = 15_000;
/** Room for the record batch's own header. */
const batchOverhead = 100;

/** Topics of the cluster: creates them, and knows how large their messages may be. */
export class KafkaTopics {
  private admin: Promise<Admin> | undefined;
  private readonly limits = new Map<string, number>();

  constructor(
    private readonly kafka: Kafka,
    private readonly replicationFactor: number,
  ) {}

  async create(specs: readonly TopicSpec[]): Promise<void> {
    const admin = await this.connect();
    const existing = new Set(await admin.listTopics());
    const missing = specs.filter(({ name }) => !existing.has(name));
    // Another service may create the same topics right now: kafkajs answers false then, which is as good.
    if (missing.length > 0)
      await admin.createTopics({
        waitForLeaders: false,
        topics: missing.map(({ name, partitions, maxMessageBytes, retentionMs }) => ({
          topic: name,
          numPartitions: partitions ?? defaultPartitions,
          replicationFactor: this.replicationFactor,
          configEntries: [
            { name: 'max.message.bytes', value: String((maxMessageBytes ?? defaultMaxMessageBytes) + batchOverhead) },
            { name: 'retention.ms', value: String(retentionMs ?? defaultRetentionMs) },
          ],
        })),
      });
    await this.waitForLeaders(
      admin,
      specs.map(({ name }) => name),
    );
  }

  /** A topic that was created a moment ago, by whomever, is not known to every broker yet. */
  private async waitForLeaders(admin: Admin, names: readonly string[]): Promise<void> {
    const deadline = Date.now() + leadersTimeoutMs;
    for (;;) {
      try {
        const { topics } = await admin.fetchTopicMetadata({ topics: [...names] });
        if (topics.every(({ partitions }) => partitions.length > 0 && partitions.every(({ leader }) => leader >= 0)))
          return;
      } catch (error) {
        if (Date.now() > deadline) throw error;
      }
      if (Date.now() > deadline) throw new Error(`no leader for all partitions of ${names.join(', ')}`);
      await sleep(100);
    }
  }

  /**
   * Where each partition begins and ends. A partition whose leader is changing, as right after the topic's creation, is
   * asked again.
   */
  async fetchOffsets(topic: string): Promise<Awaited<ReturnType<Admin['fetchTopicOffsets']>>> {
    const admin = await this.connect();
    const deadline = Date.now() + leadersTimeoutMs;
    for (;;) {
      try {
        return await admin.fetchTopicOffsets(topic);
      } catch (error) {
        const changing = error instanceof kafkajs.KafkaJSError && error.retriable;
        if (!changing || Date.now() > deadline) throw error;
        await sleep(100);
      }
    }
  }

  /** Learns the limits of topics, once each. Without the right to ask, Kafka's default is assumed. */
  async learnLimits(topics: readonly string[]): Promise<void> {
    const unknown = [...new Set(topics)].filter((topic) => !this.limits.has(topic));
    if (unknown.length === 0) return;
    const admin = await this.connect();
    const answer = await admin
      .describeConfigs({
        includeSynonyms: false,
        resources: unknown.map((name) => ({
          type: kafkajs.ConfigResourceTypes.TOPIC,
          name,
          configNames: ['max.message.bytes'],
        })),
      })
      .catch(() => ({ resources: [] }));
    for (const { resourceName, configEntries } of answer.resources) {
      const bytes = Number(configEntries.find(({ configName }) => configName === 'max.message.bytes')?.configValue);
      if (Number.isFinite(bytes)) this.limits.set(resourceName, bytes - batchOverhead);
    }
    for (const topic of unknown)
      if (!this.limits.has(topic)) this.limits.set(topic, kafkaMaxMessageBytes - batchOverhead);
  }

  limitOf(topic: string): number {
    return this.limits.get(topic) ?? kafkaMaxMessageBytes - batchOverhead;
  }

  async connect(): Promise<Admin> {
    this.admin ??= this.open();
    try {
      return await this.admin;
    } catch (error) {
      this.admin = undefined;
      throw error;
    }
  }

  async close(): Promise<void> {
    const { admin } = this;
    this.admin = undefined;
    await (await admin?.catch(() => undefined))?.disconnect().catch(() => undefined);
  }

  private async open(): Promise<Admin> {
    const admin = this.kafka.admin();
    await admin.connect();
    return admin;
  }
}
