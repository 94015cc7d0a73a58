import { MetricsRegistry } from '@dateline/platform';
import { Injectable } from '@nestjs/common';
import { Counter, Gauge } from 'prom-client';
import { DataSource } from 'typeorm';
import type { SaveOutcome } from './plan-batch.js';

/** What the store counts beside its messages. */
@Injectable()
export class ArchiveMetrics {
  private readonly saved: Counter<'outcome'>;

  constructor(metrics: MetricsRegistry, dataSource: DataSource) {
    const registers = [metrics.registry];
    this.saved = new Counter({
      name: 'dateline_articles_saved_total',
      help: 'Articles taken from the broker by what became of them',
      labelNames: ['outcome'],
      registers,
    });
    new Gauge({
      name: 'dateline_outbox_changes',
      help: 'Changes in the outbox: waiting to be published, or failed for good',
      labelNames: ['state'],
      registers,
      async collect() {
        const [row] = await dataSource.query<{ waiting: string; failed: string }[]>(
          `SELECT count(*) FILTER (WHERE failure IS NULL) AS waiting, count(failure) AS failed FROM store.outbox`,
        );
        this.set({ state: 'waiting' }, Number(row?.waiting ?? 0));
        this.set({ state: 'failed' }, Number(row?.failed ?? 0));
      },
    });
  }

  count(outcomes: readonly SaveOutcome[]): void {
    for (const outcome of outcomes) this.saved.inc({ outcome });
  }
}
