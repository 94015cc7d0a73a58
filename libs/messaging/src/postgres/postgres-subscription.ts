import { setTimeout as sleep } from 'node:timers/promises';
import type pg from 'pg';
import type { Subscription, SubscribeOptions } from '../broker/broker.js';
import type { SubscriptionHealth } from '../broker/broker-health.js';
import type { BrokerLog } from '../broker/broker-config.js';
import type { BatchHandler } from '../broker/message.js';
import { defaultGraceMs, defaultSessionTimeoutMs } from '../broker/topic-defaults.js';
import { GroupMembership } from './group-membership.js';

export interface PostgresSubscriptionOptions extends SubscribeOptions {
  readonly databaseUrl: string;
  readonly clientId: string;
  readonly pool: pg.Pool;
  readonly log: BrokerLog;
  readonly onClosed: () => void;
}

/** Reconnects double their wait up to this. */
const maxReconnectMs = 10_000;
/** A database that is away for longer will not come back to this process. */
const maxAwayMs = 5 * 60_000;

/** Keeps a membership of the group alive: a new one whenever the connection of the last is lost. */
export class PostgresSubscription implements Subscription {
  private membership: GroupMembership | undefined;
  private readonly stopping = new AbortController();
  private running: Promise<void> | undefined;
  private failure: string | undefined;
  private lastTickAt: Date | undefined;
  private lastProgressAt: Date | undefined;

  constructor(
    private readonly options: PostgresSubscriptionOptions,
    private readonly onBatch: BatchHandler,
  ) {}

  /** Joins the group; throws when that fails at the first try. */
  async start(): Promise<void> {
    const first = await this.join();
    this.running = this.keepUp(first);
  }

  health(): SubscriptionHealth {
    return {
      group: this.options.group,
      topics: this.options.topics,
      assigned: this.membership?.assigned() ?? [],
      lastTickAt: this.lastTickAt,
      lastProgressAt: this.lastProgressAt,
      failure: this.failure,
    };
  }

  async close(graceMs = defaultGraceMs): Promise<void> {
    if (this.stopping.signal.aborted) return;
    this.stopping.abort();
    await this.membership?.leave(graceMs).catch((error: unknown) => {
      this.options.log('warn', `leaving ${this.options.group}: ${String(error)}`);
    });
    await this.running;
    this.options.onClosed();
  }

  private join(): Promise<GroupMembership> {
    return GroupMembership.join(
      { ...this.options, sessionTimeoutMs: this.options.sessionTimeoutMs ?? defaultSessionTimeoutMs },
      this.onBatch,
      {
        tick: () => (this.lastTickAt = new Date()),
        progress: () => (this.lastProgressAt = new Date()),
      },
    );
  }

  private async keepUp(first: GroupMembership): Promise<void> {
    this.membership = first;
    let awaySince: number | undefined;
    let waitMs = 100;
    while (!this.isStopping()) {
      try {
        this.membership ??= await this.join();
        awaySince = undefined;
        waitMs = 100;
        // Closed while it was joining again.
        if (this.isStopping()) await this.membership.leave(0);
        else await this.membership.run();
      } catch (error) {
        const message = error instanceof Error ? error.message : String(error);
        this.options.log('warn', `group ${this.options.group}: ${message}; joining again`);
        awaySince ??= Date.now();
        if (Date.now() - awaySince > maxAwayMs) {
          this.fail(error);
          return;
        }
      }
      this.membership = undefined;
      await sleep(waitMs, undefined, { signal: this.stopping.signal }).catch(() => undefined);
      waitMs = Math.min(waitMs * 2, maxReconnectMs);
    }
  }

  private isStopping(): boolean {
    return this.stopping.signal.aborted;
  }

  private fail(error: unknown): void {
    const cause = error instanceof Error ? error : new Error(String(error));
    this.failure = cause.message;
    this.options.onFatal?.(cause);
  }
}
