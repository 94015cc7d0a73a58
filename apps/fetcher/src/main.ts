import { startService } from '@dateline/platform';
import { AppModule } from './app.module.js';
import { configureFetcher } from './configure-fetcher.js';
import { fetcherEnvSchema } from './env.js';

await startService(
  {
    name: 'fetcher',
    envSchema: fetcherEnvSchema,
    createModule: (env, logger) => AppModule.forRoot(env, logger),
    configure: configureFetcher,
    nestOptions: { bodyParser: false },
  },
  process.env,
);
