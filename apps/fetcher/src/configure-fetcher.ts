import type { INestApplication } from '@nestjs/common';
import type { NestExpressApplication } from '@nestjs/platform-express';
import { connectStages, type StageConnections } from '@dateline/messaging';
import type { FetcherEnv } from './env.js';

/**
 * Sets up the application before it starts: bodies reach the controllers as bytes, inflated, and what is larger than
 * the limit is answered with 413 unread; the broker's health and metrics are registered.
 */
export function configureFetcher(app: INestApplication, connections: StageConnections, env: FetcherEnv): void {
  (app as NestExpressApplication).useBodyParser('raw', { type: () => true, limit: env.MAX_DOCUMENT_BYTES });
  connectStages(app, connections);
}
