import { Counter, Gauge, type Registry } from 'prom-client';
import type { Broker } from '../broker/broker.js';
import type { StageCounts } from '../stage/stage-counters.js';
import type { BrokerTransport } from './broker-transport.js';

const outcomes = ['done', 'skipped', 'retried', 'deadLettered'] as const satisfies readonly (keyof StageCounts)[];

/** Publishes the stages' counts and the assigned partitions' lag in a Prometheus registry, read at each scrape. */
export function registerMetrics(registry: Registry, broker: Broker, transport: BrokerTransport): void {
  const registers = [registry];
  const counter = (name: string, help: string, read: (counts: StageCounts) => number): Counter<'stage'> =>
    new Counter({
      name,
      help,
      registers,
      labelNames: ['stage'],
      collect() {
        this.reset();
        for (const { stage, counts } of transport.runners) this.inc({ stage: stage.name }, read(counts));
      },
    });
  counter('dateline_messages_received_total', 'Messages taken from the broker', ({ received }) => received);
  counter('dateline_messages_produced_total', 'Messages published as outputs', ({ produced }) => produced);
  counter('dateline_handler_seconds_total', 'Time spent in the handler', ({ busyMs }) => busyMs / 1_000);
  new Counter({
    name: 'dateline_messages_total',
    help: 'Messages by what became of them',
    registers,
    labelNames: ['stage', 'outcome'],
    collect() {
      this.reset();
      for (const { stage, counts } of transport.runners)
        for (const outcome of outcomes) this.inc({ stage: stage.name, outcome }, counts[outcome]);
    },
  });
  new Gauge({
    name: 'dateline_partition_lag',
    help: 'Messages not finished with, in the partitions assigned to this process',
    registers,
    labelNames: ['group', 'topic', 'partition'],
    collect() {
      this.reset();
      for (const { group, assigned } of broker.health().subscriptions)
        for (const { topic, partition, lag } of assigned)
          if (lag !== undefined) this.set({ group, topic, partition }, lag);
    },
  });
}
