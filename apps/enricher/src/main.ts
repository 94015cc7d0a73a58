import { connectStages } from '@dateline/messaging';
import {
  createLogger,
  HealthRegistry,
  loadEnv,
  MetricsRegistry,
  reportStartFailure,
  runService,
} from '@dateline/platform';
import { AppModule } from './app.module.js';
import { enricherEnvSchema } from './env.js';

try {
  const env = loadEnv(enricherEnvSchema, process.env);
  const logger = createLogger({ service: 'enricher', level: env.LOG_LEVEL });
  await runService({
    name: 'enricher',
    module: AppModule.forRoot(env, logger),
    logger,
    host: env.HTTP_HOST,
    port: env.HTTP_PORT,
    shutdownGraceMs: env.SHUTDOWN_GRACE_MS,
    configure: (app, fail) => {
      connectStages(app, { fail, health: app.get(HealthRegistry), metrics: app.get(MetricsRegistry).registry });
    },
  });
} catch (error) {
  reportStartFailure('enricher', error);
}
