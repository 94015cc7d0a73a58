import { runMigrations } from '@dateline/database';
import { loadEnv, reportStartFailure } from '@dateline/platform';
import { fetcherEnvSchema } from './env.js';
import { CreateFeedState1772500000000 } from './migrations/1772500000000-create-feed-state.js';
import { fetcherSchema } from './schema.js';

/** Brings the fetcher's schema up to date, and names what it ran. */
try {
  const { DATABASE_URL: databaseUrl } = loadEnv(fetcherEnvSchema.pick({ DATABASE_URL: true }), process.env);
  const names = await runMigrations({ databaseUrl, schema: fetcherSchema, migrations: [CreateFeedState1772500000000] });
  process.stdout.write(`${JSON.stringify({ schema: fetcherSchema, migrations: names })}\n`);
} catch (error) {
  reportStartFailure('fetcher migrate', error);
}
