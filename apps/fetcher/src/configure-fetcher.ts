import type { INestApplication } from '@nestjs/common';
import type { NestExpressApplication } from '@nestjs/platform-express';
import { connectStages } from '@dateline/messaging';
import { HealthRegistry, MetricsRegistry } from '@dateline/platform';
import type { FetcherEnv } from './env.js';

/**
 * Sets up the application before it starts: bodies reach the controllers as bytes, inflated, and what is larger than
 * the limit is answered with 413 unread; the broker's health and metrics are registered.
 */
export function configureFetcher(app: INestApplication, env: FetcherEnv, fail: (cause: Error) => void): void {
  (app as NestExpressApplication).useBodyParser('raw', { type: () => true, limit: env.MAX_DOCUMENT_BYTES });
  connectStages(app, { fail, health: app.get(HealthRegistry), metrics: app.get(MetricsRegistry).registry });
}
