import { connectStages } from '@dateline/messaging';
import { startService } from '@dateline/platform';
import { AppModule } from './app.module.js';
import { enricherEnvSchema } from './env.js';

await startService(
  {
    name: 'enricher',
    envSchema: enricherEnvSchema,
    createModule: (env, logger) => AppModule.forRoot(env, logger),
    configure: connectStages,
  },
  process.env,
);
