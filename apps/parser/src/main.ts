import { connectStages } from '@dateline/messaging';
import { startService } from '@dateline/platform';
import { AppModule } from './app.module.js';
import { parserEnvSchema } from './env.js';

await startService(
  {
    name: 'parser',
    envSchema: parserEnvSchema,
    createModule: (env, logger) => AppModule.forRoot(env, logger),
    configure: connectStages,
  },
  process.env,
);
