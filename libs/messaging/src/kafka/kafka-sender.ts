import kafkajs, { type Kafka, type Message, type Producer } from 'kafkajs';
import type { OutgoingMessage } from '../broker/message.js';

/** Sends through an idempotent producer, acknowledged by all in-sync replicas. */
export class KafkaSender {
  private producer: Promise<Producer> | undefined;

  constructor(private readonly kafka: Kafka) {}

  async connect(): Promise<void> {
    await this.current();
  }

  async send(messages: readonly OutgoingMessage[]): Promise<void> {
    const byTopic = new Map<string, Message[]>();
    for (const { topic, key, value, headers } of messages) {
      const list = byTopic.get(topic) ?? [];
      if (list.length === 0) byTopic.set(topic, list);
      list.push({ key: key === '' ? null : key, value, headers: { ...headers } });
    }
    const producer = await this.current();
    try {
      await producer.sendBatch({
        acks: -1,
        topicMessages: [...byTopic].map(([topic, list]) => ({ topic, messages: list })),
      });
    } catch (error) {
      // After a failed send the producer's sequence numbers may no longer be the broker's: begin with fresh ones.
      await this.close();
      throw error;
    }
  }

  async close(): Promise<void> {
    const { producer } = this;
    this.producer = undefined;
    await (await producer?.catch(() => undefined))?.disconnect().catch(() => undefined);
  }

  private async current(): Promise<Producer> {
    this.producer ??= this.open();
    try {
      return await this.producer;
    } catch (error) {
      this.producer = undefined;
      throw error;
    }
  }

  private async open(): Promise<Producer> {
    const producer = this.kafka.producer({
      idempotent: true,
      // More would be retried inside kafkajs for minutes; the caller decides how long it waits.
      retry: { initialRetryTime: 100, maxRetryTime: 2_000, retries: 6 },
      allowAutoTopicCreation: false,
      createPartitioner: kafkajs.Partitioners.DefaultPartitioner,
    });
    await producer.connect();
    return producer;
  }
}
