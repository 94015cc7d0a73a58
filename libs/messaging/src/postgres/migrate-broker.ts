import pg from 'pg';
import { brokerMigrations } from './broker-migrations.js';

/**
 * Brings the schema `broker` up to date. Any number of processes may call it at once: one migrates, the others wait.
 * Returns the versions that were applied.
 */
export async function migrateBroker(databaseUrl: string): Promise<readonly number[]> {
  const client = new pg.Client({ connectionString: databaseUrl, application_name: 'dateline broker migration' });
  client.on('error', () => undefined);
  await client.connect();
  try {
    await client.query('BEGIN');
    await client.query(`SELECT pg_advisory_xact_lock(hashtextextended('dateline:migrations:broker', 0))`);
    await client.query('CREATE SCHEMA IF NOT EXISTS broker');
    await client.query(
      `CREATE TABLE IF NOT EXISTS broker.migration (
        version int PRIMARY KEY, applied_at timestamptz NOT NULL DEFAULT now())`,
    );
    const { rows } = await client.query<{ version: number }>('SELECT version FROM broker.migration');
    const applied = new Set(rows.map(({ version }) => version));
    const missing = brokerMigrations.map((_, index) => index + 1).filter((version) => !applied.has(version));
    for (const version of missing) {
      await client.query(brokerMigrations[version - 1] ?? '');
      await client.query('INSERT INTO broker.migration (version) VALUES ($1)', [version]);
    }
    await client.query('COMMIT');
    return missing;
  } finally {
    await client.end();
  }
}
