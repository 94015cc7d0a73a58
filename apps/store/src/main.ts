import { connectStages } from '@dateline/messaging';
import { startService } from '@dateline/platform';
import { AppModule } from './app.module.js';
import { storeEnvSchema } from './env.js';

await startService(
  {
    name: 'store',
    envSchema: storeEnvSchema,
    createModule: (env, logger) => AppModule.forRoot(env, logger),
    configure: connectStages,
  },
  process.env,
);
