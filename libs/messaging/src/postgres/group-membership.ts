import { setTimeout as sleep } from 'node:timers/promises';
import type pg from 'pg';
import type { SubscribeOptions } from '../broker/broker.js';
import type { AssignedPartition } from '../broker/broker-health.js';
import type { BrokerLog } from '../broker/broker-config.js';
import type { BatchHandler, ReceivedMessage } from '../broker/message.js';
import {
  defaultConcurrency,
  defaultMaxBatchBytes,
  defaultMaxBatchMessages,
  defaultRetryAfterMs,
} from '../broker/topic-defaults.js';
import { assignPartitions } from './assign-partitions.js';
import { CommitQueue } from './commit-queue.js';
import { GroupSession, type Claim } from './group-session.js';
import { OwnedPartition } from './owned-partition.js';
import { readMessages } from './read-messages.js';

export interface MembershipOptions extends SubscribeOptions {
  readonly databaseUrl: string;
  readonly clientId: string;
  readonly pool: pg.Pool;
  readonly log: BrokerLog;
  readonly sessionTimeoutMs: number;
}

/** Heartbeat, rebalance, and a look at partitions whose notification was missed. */
const tickMs = 1_000;

/** One membership of a consumer group, from joining until leaving or the loss of its connection. */
export class GroupMembership {
  private readonly owned = new Map<number, OwnedPartition>();
  private readonly inFlight = new Set<Promise<void>>();
  private readonly lost = new AbortController();
  private readonly commits: CommitQueue;
  private leaving = false;
  private reading = false;
  private tickRequested = false;
  private wakeUp: (() => void) | undefined;

  private constructor(
    private readonly options: MembershipOptions,
    private readonly onBatch: BatchHandler,
    private readonly report: { tick: () => void; progress: () => void },
    private readonly session: GroupSession,
    private readonly claims: readonly Claim[],
  ) {
    this.commits = new CommitQueue((positions) => this.session.commit(positions));
  }

  static async join(
    options: MembershipOptions,
    onBatch: BatchHandler,
    report: { tick: () => void; progress: () => void },
  ): Promise<GroupMembership> {
    // Notifications and losses may come before there is a membership to tell.
    const early: { membership?: GroupMembership; lost?: Error } = {};
    const session = await GroupSession.open({
      ...options,
      onNotification: (payload) => early.membership?.onNotification(payload),
      onLost: (error) => {
        early.lost = error;
        early.membership?.lose(error);
      },
    });
    const membership = new GroupMembership(options, onBatch, report, session, await session.claims());
    early.membership = membership;
    if (early.lost !== undefined) membership.lose(early.lost);
    return membership;
  }

  assigned(): readonly AssignedPartition[] {
    return [...this.owned.values()].map(({ topic, partition, lag }) => ({ topic, partition, lag }));
  }

  /** Runs until `leave` or a loss; throws what was lost once the handlers in flight have returned. */
  async run(): Promise<void> {
    try {
      while (!this.leaving && !this.lost.signal.aborted) {
        await this.rebalance();
        this.report.tick();
        for (const partition of this.owned.values()) partition.wake();
        this.pump();
        await this.untilNextTick();
      }
    } catch (error) {
      this.lose(error instanceof Error ? error : new Error(String(error)));
    }
    if (this.leaving) return;
    // The same process must not work on a partition twice at once when it joins again.
    await Promise.allSettled([...this.inFlight]);
    await this.session.close().catch(() => undefined);
    throw this.lost.signal.reason as Error;
  }

  /** Lets handlers in flight finish within the grace period, commits, and leaves the group. */
  async leave(graceMs: number): Promise<void> {
    this.leaving = true;
    for (const { stop } of this.owned.values()) stop.abort();
    this.tickSoon();
    const timer = new AbortController();
    await Promise.race([
      Promise.allSettled([...this.inFlight]),
      sleep(graceMs, undefined, { signal: timer.signal }).catch(() => undefined),
    ]);
    timer.abort();
    await this.commits.drain();
    this.owned.clear();
    await this.session.close();
  }

  private async untilNextTick(): Promise<void> {
    if (!this.tickRequested) {
      const timer = setTimeout(() => this.wakeUp?.(), tickMs);
      await new Promise<void>((resolve) => (this.wakeUp = resolve));
      clearTimeout(timer);
    }
    this.tickRequested = false;
  }

  private tickSoon(): void {
    this.tickRequested = true;
    this.wakeUp?.();
  }

  private lose(error: Error): void {
    if (this.lost.signal.aborted || this.leaving) return;
    this.lost.abort(error);
    for (const { stop } of this.owned.values()) stop.abort();
    this.owned.clear();
    this.tickSoon();
  }

  private onNotification(payload: string): void {
    if (payload === `g${this.options.group}`) this.tickSoon();
    if (!payload.startsWith('t')) return;
    const topicId = Number(payload.slice(1));
    for (const partition of this.owned.values()) if (partition.topicId === topicId) partition.wake();
    this.pump();
  }

  private async rebalance(): Promise<void> {
    const members = await this.session.heartbeat();
    const mine = assignPartitions(this.session.memberId, members, this.claims);
    for (const partition of this.owned.values()) if (!mine.has(partition.claimId)) await this.giveUp(partition);
    const wanted = this.claims.filter(({ claimId }) => mine.has(claimId) && !this.owned.has(claimId));
    if (wanted.length === 0) return;
    const acquired = await this.session.acquire(wanted.map(({ claimId }) => claimId));
    for (const claim of wanted) {
      const position = acquired.get(claim.claimId);
      if (position !== undefined) this.owned.set(claim.claimId, new OwnedPartition(claim, position));
    }
  }

  /** Gives a partition back, unless its handler is still busy: then at a later tick. */
  private async giveUp(partition: OwnedPartition): Promise<void> {
    partition.stop.abort();
    if (partition.busy) return;
    await this.commits.drain();
    this.owned.delete(partition.claimId);
    await this.session.release(partition.claimId);
  }

  /** Starts reading whatever may be read, as far as the concurrency allows. */
  private pump(): void {
    if (this.reading || this.leaving || this.lost.signal.aborted) return;
    const all = [...this.owned.values()];
    const free = (this.options.concurrency ?? defaultConcurrency) - all.filter(({ busy }) => busy).length;
    const now = Date.now();
    const ready = all.filter((partition) => partition.canRead(now)).sort((a, b) => a.lastServed - b.lastServed);
    const chosen = ready.slice(0, Math.max(0, free));
    if (chosen.length === 0) return;
    for (const partition of chosen) {
      partition.busy = true;
      partition.lastServed = now;
    }
    this.reading = true;
    this.track(this.readAndWork(chosen));
  }

  private track(work: Promise<void>): void {
    this.inFlight.add(work);
    void work.finally(() => this.inFlight.delete(work));
  }

  private async readAndWork(partitions: readonly OwnedPartition[]): Promise<void> {
    const wakes = partitions.map((partition) => partition.wakes);
    try {
      const limits = {
        messages: this.options.maxBatchMessages ?? defaultMaxBatchMessages,
        bytes: this.options.maxBatchBytes ?? defaultMaxBatchBytes,
      };
      const reads = await readMessages(this.options.pool, partitions, limits);
      partitions.forEach((partition, index) => {
        const { messages = [], end = partition.position } = reads[index] ?? {};
        partition.lag = Math.max(0, end - partition.position);
        if (messages.length > 0) this.track(this.work(partition, messages));
        else {
          partition.busy = false;
          partition.drained = partition.wakes === wakes[index];
        }
      });
    } catch (error) {
      this.options.log('warn', `reading for ${this.options.group} failed: ${String(error)}`);
      for (const partition of partitions) this.pause(partition, defaultRetryAfterMs);
    } finally {
      this.reading = false;
    }
    this.pump();
  }

  private async work(partition: OwnedPartition, messages: readonly ReceivedMessage[]): Promise<void> {
    const { topic, partition: number, stop } = partition;
    let settled = 0;
    let retryAfterMs: number | undefined;
    try {
      if (!stop.signal.aborted)
        ({ settled, retryAfterMs } = await this.onBatch({ topic, partition: number, messages, signal: stop.signal }));
    } catch (error) {
      this.options.log('error', `the handler of ${this.options.group} threw: ${String(error)}`);
      retryAfterMs = defaultRetryAfterMs;
    }
    const last = messages[settled - 1];
    // A partition that was lost meanwhile belongs to somebody else: its session is closed to our commits.
    if (last !== undefined && !this.lost.signal.aborted) {
      partition.position = Number(last.offset) + 1;
      partition.lag = Math.max(0, (partition.lag ?? 0) - settled);
      this.commits.add(partition.claimId, partition.position, (error) => {
        this.lose(error);
      });
      this.report.progress();
    }
    // Somebody waits for this partition.
    if (stop.signal.aborted) this.tickSoon();
    if (settled < messages.length) this.pause(partition, retryAfterMs ?? defaultRetryAfterMs);
    else partition.busy = false;
    this.pump();
  }

  private pause(partition: OwnedPartition, milliseconds: number): void {
    partition.busy = false;
    partition.pausedUntil = Date.now() + milliseconds;
    const timer = setTimeout(() => {
      this.pump();
    }, milliseconds + 1);
    timer.unref();
  }
}
