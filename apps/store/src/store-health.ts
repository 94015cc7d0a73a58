import { HealthRegistry, type HealthProbe, type HealthReport } from '@dateline/platform';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { OutboxRelay } from './outbox/outbox-relay.js';

/** A round of the relay may wait for the broker, but not for this long. */
const maxTickAgeMs = 5 * 60_000;

/** Alive while the outbox's relay turns, ready while PostgreSQL answers. */
@Injectable()
export class StoreHealth implements HealthProbe, OnModuleInit {
  readonly name = 'store';

  constructor(
    private readonly registry: HealthRegistry,
    private readonly relay: OutboxRelay,
    private readonly dataSource: DataSource,
  ) {}

  onModuleInit(): void {
    this.registry.register(this);
  }

  live(): HealthReport {
    const ageMs = Date.now() - this.relay.lastTickAt.getTime();
    return { ok: ageMs < maxTickAgeMs, facts: { relayTickAgeMs: ageMs } };
  }

  async ready(): Promise<HealthReport> {
    await this.dataSource.query('SELECT 1');
    return { ok: true };
  }
}
