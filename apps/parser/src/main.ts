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
import { parserEnvSchema } from './env.js';

try {
  const env = loadEnv(parserEnvSchema, process.env);
  const logger = createLogger({ service: 'parser', level: env.LOG_LEVEL });
  await runService({
    name: 'parser',
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
  reportStartFailure('parser', error);
}
