import { Inject, Injectable } from '@nestjs/common';
import type { Broker } from '../broker/broker.js';
import type { SubscriptionHealth } from '../broker/broker-health.js';
import { BrokerTransport } from './broker-transport.js';
import { BROKER } from './messaging-options.js';

/** As the health registry of the platform takes it. */
export interface MessagingHealthReport {
  readonly ok: boolean;
  readonly facts: Readonly<Record<string, unknown>>;
}

/** A poll loop turns at least every few seconds, whatever the load. */
const maxTickAgeMs = 60_000;
/** With messages waiting, this long without settling any means that the stage hangs. */
const maxStallMs = 10 * 60_000;

/**
 * Health of the messaging in this process: alive while the poll loops turn and messages move, ready while the broker
 * is connected and every subscription runs.
 */
@Injectable()
export class MessagingHealth {
  readonly name = 'messaging';
  private readonly since = Date.now();
  /** Since when a group has had messages waiting and settled none, as far as anybody asked. */
  private readonly stalls = new Map<string, { readonly since: number; readonly progressAt: number }>();

  constructor(
    @Inject(BROKER) private readonly broker: Broker,
    private readonly transport: BrokerTransport,
  ) {}

  live(): MessagingHealthReport {
    const { subscriptions } = this.broker.health();
    const ok = subscriptions.every((subscription) => this.moves(subscription, Date.now()));
    return { ok, facts: this.facts() };
  }

  ready(): MessagingHealthReport {
    const { connected, subscriptions } = this.broker.health();
    const ok = connected && subscriptions.every(({ failure }) => failure === undefined);
    return { ok, facts: this.facts() };
  }

  private moves(subscription: SubscriptionHealth, now: number): boolean {
    if (subscription.failure !== undefined) return false;
    const tickAge = now - (subscription.lastTickAt?.getTime() ?? this.since);
    return tickAge < maxTickAgeMs && this.stalledMs(subscription, now) < maxStallMs;
  }

  /** Counted from the first look: after an idle night, the first message of the morning is no stall. */
  private stalledMs({ group, assigned, lastProgressAt }: SubscriptionHealth, now: number): number {
    const progressAt = lastProgressAt?.getTime() ?? 0;
    const stall = this.stalls.get(group);
    if (!assigned.some(({ lag = 0 }) => lag > 0)) this.stalls.delete(group);
    else if (stall?.progressAt === progressAt) return now - stall.since;
    else this.stalls.set(group, { since: now, progressAt });
    return 0;
  }

  private facts(): Readonly<Record<string, unknown>> {
    const { kind, connected, subscriptions } = this.broker.health();
    const stages = this.transport.runners.map(({ stage, counts }) => ({ name: stage.name, ...counts }));
    return { broker: kind, connected, subscriptions, stages };
  }
}
