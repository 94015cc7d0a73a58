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
import { storeEnvSchema } from './env.js';

try {
  const env = loadEnv(storeEnvSchema, process.env);
  const logger = createLogger({ service: 'store', level: env.LOG_LEVEL });
  await runService({
    name: 'store',
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
  reportStartFailure('store', error);
}
