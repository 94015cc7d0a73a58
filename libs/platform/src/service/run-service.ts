import type { INestApplication } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import type { Logger } from 'pino';
import { ProblemDetailsFilter } from '../http/problem-details.filter.js';
import { NestLogger } from '../logging/nest-logger.js';
import { ShutdownTrigger } from './shutdown-trigger.js';

export interface ServiceOptions {
  readonly name: string;
  /** The root module, configured. */
  readonly module: Parameters<typeof NestFactory.create>[0];
  readonly logger: Logger;
  readonly host: string;
  /** 0 takes any free port. */
  readonly port: number;
  readonly shutdownGraceMs: number;
  /** Connects transports and sets middleware, before anything starts. `fail` ends the service with a non-zero exit. */
  readonly configure?: (app: INestApplication, fail: (cause: Error) => void) => void | Promise<void>;
  readonly nestOptions?: { readonly bodyParser?: boolean; readonly rawBody?: boolean };
}

/** A service that runs: where it listens, and how to end it. */
export interface RunningService {
  readonly app: INestApplication;
  readonly url: string;
}

/**
 * Starts a service and keeps it until SIGINT, SIGTERM, the end of a parent that holds an IPC channel, or a failure.
 * Shutdown lets Nest's hooks drain what is in flight; past the grace period the process exits all the same.
 */
export async function runService(options: ServiceOptions): Promise<RunningService> {
  const { logger } = options;
  const app = await NestFactory.create(options.module, {
    logger: new NestLogger(logger),
    abortOnError: false,
    ...options.nestOptions,
  });
  app.useGlobalFilters(new ProblemDetailsFilter(logger));
  const trigger = new ShutdownTrigger({ close: () => app.close(), logger, graceMs: options.shutdownGraceMs });
  await options.configure?.(app, (cause) => {
    trigger.fail(cause);
  });
  trigger.listen();
  await app.startAllMicroservices();
  await app.listen(options.port, options.host);
  const url = await app.getUrl();
  logger.info({ url }, `${options.name} is up`);
  process.send?.({ kind: 'up', service: options.name, url });
  return { app, url };
}
