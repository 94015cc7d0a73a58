import type { NestExpressApplication } from '@nestjs/platform-express';
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
import { fetcherEnvSchema } from './env.js';
import { takeRawBodies } from './intake/take-raw-bodies.js';

try {
  const env = loadEnv(fetcherEnvSchema, process.env);
  const logger = createLogger({ service: 'fetcher', level: env.LOG_LEVEL });
  await runService({
    name: 'fetcher',
    module: AppModule.forRoot(env, logger),
    logger,
    host: env.HTTP_HOST,
    port: env.HTTP_PORT,
    shutdownGraceMs: env.SHUTDOWN_GRACE_MS,
    nestOptions: { bodyParser: false },
    configure: (app, fail) => {
      takeRawBodies(app as NestExpressApplication, env.MAX_DOCUMENT_BYTES);
      connectStages(app, { fail, health: app.get(HealthRegistry), metrics: app.get(MetricsRegistry).registry });
    },
  });
} catch (error) {
  reportStartFailure('fetcher', error);
}
