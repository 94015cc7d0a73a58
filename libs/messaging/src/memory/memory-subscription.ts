import { setTimeout as sleep } from 'node:timers/promises';
import type { SubscribeOptions, Subscription } from '../broker/broker.js';
import type { SubscriptionHealth } from '../broker/broker-health.js';
import type { BatchHandler } from '../broker/message.js';
import { defaultGraceMs, defaultMaxBatchMessages, defaultRetryAfterMs } from '../broker/topic-defaults.js';
import type { MemoryLog } from './memory-log.js';

/** A member of a group of the in-memory broker. */
export class MemorySubscription implements Subscription {
  private readonly stopping = new AbortController();
  private readonly busy = new Set<string>();
  private readonly inFlight = new Set<Promise<void>>();
  private readonly timers = new Set<NodeJS.Timeout>();
  private lastProgressAt: Date | undefined;

  constructor(
    private readonly log: MemoryLog,
    readonly options: SubscribeOptions,
    private readonly onBatch: BatchHandler,
    private readonly onClosed: (subscription: MemorySubscription) => void,
  ) {}

  health(): SubscriptionHealth {
    const { group, topics } = this.options;
    const assigned = this.log.assigned(this).map(({ topic, partition }) => {
      const lag = this.log.end(topic, partition) - this.log.committed(group, topic, partition);
      return { topic, partition, lag };
    });
    return { group, topics, assigned, lastTickAt: new Date(), lastProgressAt: this.lastProgressAt };
  }

  async close(graceMs = defaultGraceMs): Promise<void> {
    if (this.stopping.signal.aborted) return;
    this.stopping.abort();
    for (const timer of this.timers) clearTimeout(timer);
    const timer = new AbortController();
    const grace = sleep(graceMs, undefined, { signal: timer.signal }).catch(() => undefined);
    await Promise.race([Promise.allSettled([...this.inFlight]), grace]);
    timer.abort();
    this.onClosed(this);
  }

  /** Looks for messages in the partitions that are this member's. */
  pump(): void {
    if (this.stopping.signal.aborted) return;
    for (const { topic, partition } of this.log.assigned(this)) {
      const place = `${topic}/${partition}`;
      if (this.busy.has(place)) continue;
      const from = this.log.committed(this.options.group, topic, partition);
      const messages = this.log.read(topic, partition, from, this.options.maxBatchMessages ?? defaultMaxBatchMessages);
      if (messages.length === 0) continue;
      this.busy.add(place);
      const work = this.work(topic, partition, messages);
      this.inFlight.add(work);
      void work.finally(() => this.inFlight.delete(work));
    }
  }

  private async work(topic: string, partition: number, messages: ReturnType<MemoryLog['read']>): Promise<void> {
    const { signal } = this.stopping;
    const result = await Promise.resolve()
      .then(() => this.onBatch({ topic, partition, messages, signal }))
      .catch(() => ({ settled: 0, retryAfterMs: undefined }));
    const last = messages[result.settled - 1];
    if (last !== undefined) {
      this.log.commit(this.options.group, topic, partition, Number(last.offset) + 1);
      this.lastProgressAt = new Date();
    }
    const resume = (): void => {
      this.busy.delete(`${topic}/${partition}`);
      this.pump();
    };
    if (result.settled === messages.length) {
      resume();
      return;
    }
    const timer = setTimeout(() => {
      this.timers.delete(timer);
      resume();
    }, result.retryAfterMs ?? defaultRetryAfterMs);
    this.timers.add(timer);
  }
}
