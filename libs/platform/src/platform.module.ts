import { Global, Module, type DynamicModule } from '@nestjs/common';
import type { Logger } from 'pino';
import { HealthController } from './health/health.controller.js';
import { HealthRegistry } from './health/health-registry.js';
import { MetricsController } from './metrics/metrics.controller.js';
import { MetricsRegistry } from './metrics/metrics-registry.js';

/** Injection token of the service's logger. */
export const LOGGER = Symbol('dateline.logger');

/** What every service has: its log, `/health/live`, `/health/ready` and `/metrics`. */
@Global()
@Module({})
export class PlatformModule {
  static forRoot(options: { logger: Logger }): DynamicModule {
    return {
      module: PlatformModule,
      controllers: [HealthController, MetricsController],
      providers: [HealthRegistry, MetricsRegistry, { provide: LOGGER, useValue: options.logger }],
      exports: [HealthRegistry, MetricsRegistry, LOGGER],
    };
  }
}
