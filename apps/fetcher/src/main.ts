import { createLogger, loadEnv, reportStartFailure, runService } from '@dateline/platform';
import { AppModule } from './app.module.js';
import { configureFetcher } from './configure-fetcher.js';
import { fetcherEnvSchema } from './env.js';

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
      configureFetcher(app, env, fail);
    },
  });
} catch (error) {
  reportStartFailure('fetcher', error);
}
