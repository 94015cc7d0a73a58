import { setTimeout as sleep } from 'node:timers/promises';
import type { Consumer, EachBatchPayload, Kafka, KafkaMessage } from 'kafkajs';
import type { SubscribeOptions, Subscription } from '../broker/broker.js';
import type { AssignedPartition, SubscriptionHealth } from '../broker/broker-health.js';
import type { BrokerLog } from '../broker/broker-config.js';
import type { BatchHandler, BatchResult } from '../broker/message.js';
import {
  defaultConcurrency,
  defaultGraceMs,
  defaultMaxBatchBytes,
  defaultMaxBatchMessages,
  defaultRetryAfterMs,
  defaultSessionTimeoutMs,
} from '../broker/topic-defaults.js';
import { cutBatches } from './cut-batches.js';
import { receivedMessage } from './received-message.js';

/** Also how long a shutdown may have to wait for a fetch that finds nothing. */
const maxWaitMs = 500;
/** Restarts of the consumer without a single message settled in between, before the process is given up. */
const maxRestarts = 5;

/** A member of a Kafka consumer group. */
export class KafkaSubscription implements Subscription {
  private readonly consumer: Consumer;
  private readonly stopping = new AbortController();
  private readonly inFlight = new Set<AbortController>();
  private readonly paused = new Set<NodeJS.Timeout>();
  private readonly lags = new Map<string, number>();
  /** Offsets of the last settled messages. */
  private readonly resolved = new Map<string, bigint>();
  private assignment: readonly { topic: string; partition: number }[] = [];
  private lastTickAt: Date | undefined;
  private lastProgressAt: Date | undefined;
  private failure: string | undefined;
  private restarts = 0;

  constructor(
    kafka: Kafka,
    private readonly options: SubscribeOptions,
    private readonly onBatch: BatchHandler,
    private readonly surroundings: { readonly log: BrokerLog; readonly onClosed: () => void },
  ) {
    const sessionTimeout = options.sessionTimeoutMs ?? defaultSessionTimeoutMs;
    this.consumer = kafka.consumer({
      groupId: options.group,
      sessionTimeout,
      rebalanceTimeout: Math.max(60_000, sessionTimeout),
      heartbeatInterval: this.heartbeatMs,
      maxBytesPerPartition: options.maxBatchBytes ?? defaultMaxBatchBytes,
      maxWaitTimeInMs: maxWaitMs,
      allowAutoTopicCreation: false,
      retry: { retries: 8, initialRetryTime: 200, restartOnFailure: () => Promise.resolve(this.mayRestart()) },
    });
  }

  /** Joins the group, and begins to consume. */
  async start(): Promise<void> {
    const { consumer, options } = this;
    consumer.on(consumer.events.CRASH, ({ payload }) => {
      if (!payload.restart) this.fail(payload.error);
    });
    consumer.on(consumer.events.GROUP_JOIN, ({ payload }) => {
      this.assignment = Object.entries(payload.memberAssignment).flatMap(([topic, partitions]) =>
        partitions.map((partition) => ({ topic, partition })),
      );
    });
    consumer.on(consumer.events.REBALANCING, () => {
      for (const controller of this.inFlight) controller.abort();
    });
    for (const event of [consumer.events.FETCH, consumer.events.HEARTBEAT] as const)
      consumer.on(event, () => (this.lastTickAt = new Date()));
    await consumer.connect();
    // A group that fails before its first commit would otherwise begin after the messages it failed on.
    await consumer.subscribe({ topics: [...options.topics], fromBeginning: true });
    await consumer.run({
      autoCommit: false,
      eachBatchAutoResolve: false,
      partitionsConsumedConcurrently: options.concurrency ?? defaultConcurrency,
      eachBatch: (payload) => this.eachBatch(payload),
    });
  }

  health(): SubscriptionHealth {
    const { group, topics } = this.options;
    const assigned = this.assignment.map(({ topic, partition }): AssignedPartition => ({
      topic,
      partition,
      lag: this.lags.get(`${topic}/${partition}`),
    }));
    const { lastTickAt, lastProgressAt, failure } = this;
    return { group, topics, assigned, lastTickAt, lastProgressAt, failure };
  }

  async close(graceMs = defaultGraceMs): Promise<void> {
    if (this.stopping.signal.aborted) return;
    this.stopping.abort();
    for (const controller of this.inFlight) controller.abort();
    for (const timer of this.paused) clearTimeout(timer);
    // Waits for the batches in flight, whose handlers commit what they settled, then leaves the group.
    const timer = new AbortController();
    await Promise.race([
      this.consumer.disconnect(),
      sleep(graceMs, undefined, { signal: timer.signal }).catch(() => undefined),
    ]);
    timer.abort();
    this.surroundings.onClosed();
  }

  private async eachBatch(payload: EachBatchPayload): Promise<void> {
    const { topic, partition, messages } = payload.batch;
    const controller = new AbortController();
    this.inFlight.add(controller);
    const heart = this.beat(payload, controller);
    try {
      const chunks = cutBatches(messages, {
        messages: this.options.maxBatchMessages ?? defaultMaxBatchMessages,
        bytes: this.options.maxBatchBytes ?? defaultMaxBatchBytes,
      });
      for (const chunk of chunks) {
        if (this.isOver(controller) || payload.isStale()) break;
        const { settled, retryAfterMs } = await this.handle(payload, chunk, controller.signal);
        await this.commit(payload, chunk[settled - 1]);
        if (settled < chunk.length) {
          if (!this.isOver(controller)) this.pause(payload, retryAfterMs ?? defaultRetryAfterMs);
          break;
        }
      }
    } finally {
      clearInterval(heart.timer);
      this.inFlight.delete(controller);
      this.lags.set(`${topic}/${partition}`, this.lagAfter(payload));
    }
    // kafkajs joins the group again when it sees this error.
    if (heart.rebalance !== undefined) throw heart.rebalance;
  }

  private isOver(controller: AbortController): boolean {
    return controller.signal.aborted || this.stopping.signal.aborted;
  }

  private async handle(
    { batch: { topic, partition } }: EachBatchPayload,
    chunk: readonly KafkaMessage[],
    signal: AbortSignal,
  ): Promise<BatchResult> {
    try {
      const messages = chunk.map((message) => receivedMessage(topic, partition, message));
      return await this.onBatch({ topic, partition, messages, signal });
    } catch (error) {
      this.surroundings.log('error', `the handler of ${this.options.group} threw: ${String(error)}`);
      return { settled: 0, retryAfterMs: defaultRetryAfterMs };
    }
  }

  /** Outputs are acknowledged by now: settle up to `last`, and tell the broker. */
  private async commit(payload: EachBatchPayload, last: KafkaMessage | undefined): Promise<void> {
    if (last === undefined) return;
    const { topic, partition } = payload.batch;
    payload.resolveOffset(last.offset);
    this.resolved.set(`${topic}/${partition}`, BigInt(last.offset));
    const offset = String(BigInt(last.offset) + 1n);
    await payload.commitOffsetsIfNecessary({ topics: [{ topic, partitions: [{ partition, offset }] }] });
    this.lastProgressAt = new Date();
    this.restarts = 0;
  }

  private lagAfter({ batch }: EachBatchPayload): number {
    const resolved = this.resolved.get(`${batch.topic}/${batch.partition}`) ?? BigInt(batch.firstOffset() ?? '0') - 1n;
    return Math.max(0, Number(BigInt(batch.highWatermark) - resolved - 1n));
  }

  /** Sleeping in the handler would hold up the other partitions of the same fetch. */
  private pause(payload: EachBatchPayload, milliseconds: number): void {
    const resume = payload.pause();
    const timer = setTimeout(() => {
      this.paused.delete(timer);
      if (!this.stopping.signal.aborted) resume();
    }, milliseconds);
    this.paused.add(timer);
  }

  /** kafkajs beats between batches only; a long one would cost the membership. */
  private beat(payload: EachBatchPayload, controller: AbortController): { timer: NodeJS.Timeout; rebalance?: Error } {
    const heart: { timer: NodeJS.Timeout; rebalance?: Error } = {
      timer: setInterval(() => {
        payload.heartbeat().catch((error: unknown) => {
          if (!isMembershipError(error)) return;
          heart.rebalance ??= error;
          controller.abort();
        });
      }, this.heartbeatMs),
    };
    return heart;
  }

  private get heartbeatMs(): number {
    return Math.min(3_000, (this.options.sessionTimeoutMs ?? defaultSessionTimeoutMs) / 6);
  }

  private mayRestart(): boolean {
    this.restarts += 1;
    return this.restarts <= maxRestarts && !this.stopping.signal.aborted;
  }

  private fail(error: Error): void {
    if (this.stopping.signal.aborted) return;
    this.failure = error.message;
    this.assignment = [];
    this.options.onFatal?.(error);
  }
}

function isMembershipError(error: unknown): error is Error {
  const types = ['REBALANCE_IN_PROGRESS', 'NOT_COORDINATOR_FOR_GROUP', 'ILLEGAL_GENERATION', 'UNKNOWN_MEMBER_ID'];
  return error instanceof Error && 'type' in error && types.includes(String(error.type));
}
