import type { BatchHandler, Broker, ReceivedMessage, SubscribeOptions, Subscription } from '@dateline/messaging';
import { sessionTimeoutMs, until } from './broker-under-test.js';

/** A member that settles everything and remembers it. */
export class RecordingMember {
  readonly received: ReceivedMessage[] = [];
  private subscription: Subscription | undefined;

  constructor(
    private readonly broker: Broker,
    private readonly options: SubscribeOptions,
  ) {}

  async join(before?: BatchHandler): Promise<this> {
    this.subscription = await this.broker.subscribe({ sessionTimeoutMs, ...this.options }, async (batch) => {
      const result = (await before?.(batch)) ?? { settled: batch.messages.length };
      this.received.push(...batch.messages.slice(0, result.settled));
      return result;
    });
    return this;
  }

  get assigned(): readonly string[] {
    return (this.subscription?.health().assigned ?? []).map(({ topic, partition }) => `${topic}/${partition}`);
  }

  async receives(count: number): Promise<void> {
    await until(`${count} messages (got ${this.received.length})`, () => this.received.length >= count);
  }

  async leave(graceMs?: number): Promise<void> {
    await this.subscription?.close(graceMs);
  }
}
