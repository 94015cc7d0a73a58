import type { Broker, SubscribeOptions, Subscription, TopicSpec } from '../broker/broker.js';
import type { BrokerHealth, PartitionOffsets } from '../broker/broker-health.js';
import { checkOutgoing } from '../broker/check-outgoing.js';
import type { BatchHandler, OutgoingMessage, ReceivedMessage } from '../broker/message.js';
import { oldestFirst } from '../broker/oldest-first.js';
import { PermanentError, TransientError } from '../errors.js';
import { MemoryLog } from './memory-log.js';
import { MemorySubscription } from './memory-subscription.js';

/** The broker port within one process, for tests: keeps everything, forgets it with the process. */
export class MemoryBroker implements Broker {
  readonly kind = 'memory';
  private readonly log = new MemoryLog();
  private readonly subscriptions = new Set<MemorySubscription>();
  private failures = 0;
  private closed = false;

  connect(): Promise<void> {
    return Promise.resolve();
  }

  ensureTopics(topics: readonly TopicSpec[]): Promise<void> {
    for (const topic of topics) this.log.create(topic);
    return Promise.resolve();
  }

  // eslint-disable-next-line @typescript-eslint/require-await -- its errors are to be rejections
  async publish(messages: readonly OutgoingMessage[]): Promise<void> {
    checkOutgoing(messages, (topic) => this.log.topic(topic).maxMessageBytes);
    if (this.failures > 0) {
      this.failures -= 1;
      throw new TransientError('broker-unavailable', 'The in-memory broker was told to fail');
    }
    for (const message of messages) this.log.append(message);
    setImmediate(() => {
      this.log.pump();
    });
  }

  /** Makes the next publishes fail, as if the broker were away. */
  failNextPublishes(count: number): void {
    this.failures = count;
  }

  subscribe(options: SubscribeOptions, onBatch: BatchHandler): Promise<Subscription> {
    const subscription = new MemorySubscription(this.log, options, onBatch, (closed) => {
      this.log.leave(closed);
      this.subscriptions.delete(closed);
      this.log.pump();
    });
    this.log.join(subscription);
    this.subscriptions.add(subscription);
    setImmediate(() => {
      this.log.pump();
    });
    return Promise.resolve(subscription);
  }

  offsets(topic: string, group = ''): Promise<readonly PartitionOffsets[]> {
    const { partitions } = this.log.topic(topic);
    return Promise.resolve(
      partitions.map((log, partition) => {
        const committed = this.log.committed(group, topic, partition);
        const known = this.log.hasCommitted(group, topic, partition) ? String(committed) : undefined;
        const end = String(log.length);
        return { partition, begin: '0', end, committed: known, lag: log.length - committed };
      }),
    );
  }

  // eslint-disable-next-line @typescript-eslint/require-await -- its errors are to be rejections
  async resetOffsets(reset: { group: string; topic: string; to: 'beginning' | 'end' }): Promise<void> {
    const { group, topic, to } = reset;
    if (this.log.hasMembers(group)) throw new PermanentError('group-active', `Group ${group} has members`);
    this.log.topic(topic).partitions.forEach((log, partition) => {
      this.log.commit(group, topic, partition, to === 'end' ? log.length : 0);
    });
  }

  browse(topic: string, limit: number): Promise<readonly ReceivedMessage[]> {
    const all = this.log.topic(topic).partitions.flat();
    return Promise.resolve(oldestFirst(all).slice(0, limit));
  }

  health(): BrokerHealth {
    const subscriptions = [...this.subscriptions].map((subscription) => subscription.health());
    return { kind: this.kind, connected: !this.closed, subscriptions };
  }

  async close(): Promise<void> {
    this.closed = true;
    await Promise.all([...this.subscriptions].map((subscription) => subscription.close()));
  }
}
