import { runMigrations } from '@dateline/database';
import { loadEnv, reportStartFailure } from '@dateline/platform';
import { storeEnvSchema } from './env.js';
import { archiveMigrations } from './migrations/archive-migrations.js';
import { storeSchema } from './schema.js';

/** Brings the store's schema up to date, and names what it ran. */
try {
  const { DATABASE_URL: databaseUrl } = loadEnv(storeEnvSchema.pick({ DATABASE_URL: true }), process.env);
  const names = await runMigrations({ databaseUrl, schema: storeSchema, migrations: archiveMigrations });
  process.stdout.write(`${JSON.stringify({ schema: storeSchema, migrations: names })}\n`);
} catch (error) {
  reportStartFailure('store migrate', error);
}
