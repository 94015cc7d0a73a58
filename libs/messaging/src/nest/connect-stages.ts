import type { INestApplication } from '@nestjs/common';
import type { Registry } from 'prom-client';
import type { Broker } from '../broker/broker.js';
import { BrokerTransport } from './broker-transport.js';
import { MessagingHealth } from './messaging-health.js';
import { BROKER } from './messaging-options.js';
import { registerMetrics } from './register-metrics.js';

export interface StageConnections {
  /** Ends the process with a failure: called when a subscription has failed for good. */
  readonly fail: (error: Error) => void;
  /** Where health probes are collected. */
  readonly health?: { register(probe: MessagingHealth): void } | undefined;
  /** Where metrics are collected. */
  readonly metrics?: Registry | undefined;
}

/** Attaches an application's stages to its broker; they begin to consume with `app.startAllMicroservices()`. */
export function connectStages(app: INestApplication, connections: StageConnections): void {
  const transport = app.get(BrokerTransport);
  transport.failWith(connections.fail);
  connections.health?.register(app.get(MessagingHealth));
  if (connections.metrics !== undefined) registerMetrics(connections.metrics, app.get<Broker>(BROKER), transport);
  app.connectMicroservice({ strategy: transport });
}
