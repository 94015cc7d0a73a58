import type { DynamicModule, INestApplication } from '@nestjs/common';
import type { Registry } from 'prom-client';
import type { z } from 'zod';
import { loadEnv } from '../env/load-env.js';
import type { ServiceEnv } from '../env/service-env.js';
import { HealthRegistry } from '../health/health-registry.js';
import { createLogger, type Logger } from '../logging/create-logger.js';
import { MetricsRegistry } from '../metrics/metrics-registry.js';
import { reportStartFailure } from './report-start-failure.js';
import { runService, type ServiceOptions } from './run-service.js';

/** What the parts of a service that run beside its HTTP server are connected to. */
export interface ServiceConnections {
  /** Ends the service with a failure. */
  readonly fail: (cause: Error) => void;
  readonly health: HealthRegistry;
  readonly metrics: Registry;
}

export interface ServiceDefinition<Schema extends z.ZodObject & z.ZodType<ServiceEnv>> {
  readonly name: string;
  readonly envSchema: Schema;
  readonly createModule: (env: z.infer<Schema>, logger: Logger) => DynamicModule | Promise<DynamicModule>;
  /** Called when the application is made and before it starts. */
  readonly configure: (app: INestApplication, connections: ServiceConnections, env: z.infer<Schema>) => void;
  readonly nestOptions?: ServiceOptions['nestOptions'];
}

/** The whole of a service's `main.ts`: reads the configuration, runs the service, and says in words why it cannot. */
export async function startService<Schema extends z.ZodObject & z.ZodType<ServiceEnv>>(
  definition: ServiceDefinition<Schema>,
  environment: Readonly<Record<string, string | undefined>>,
): Promise<void> {
  const { name, nestOptions } = definition;
  try {
    const env = loadEnv(definition.envSchema, environment);
    const { LOG_LEVEL: level, HTTP_HOST: host, HTTP_PORT: port, SHUTDOWN_GRACE_MS: shutdownGraceMs } = env;
    const logger = createLogger({ service: name, level });
    await runService({
      ...{ name, logger, host, port, shutdownGraceMs },
      module: await definition.createModule(env, logger),
      configure: (app, fail) => {
        const connections = { fail, health: app.get(HealthRegistry), metrics: app.get(MetricsRegistry).registry };
        definition.configure(app, connections, env);
      },
      ...(nestOptions === undefined ? {} : { nestOptions }),
    });
  } catch (error) {
    reportStartFailure(name, error);
  }
}
