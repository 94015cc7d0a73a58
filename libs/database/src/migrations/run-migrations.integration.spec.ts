import { afterAll, beforeAll, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { mkdtemp, rm, chmod } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type pg from 'pg';
import type { QueryRunner } from 'typeorm';
import { connectClient } from '../connection/connect-client.js';
import type { EmbeddedPostgres } from '../embedded/embedded-postgres.js';
import { startEmbeddedPostgres } from '../embedded/start-embedded-postgres.js';
import { openMigratedDataSource } from './open-migrated-data-source.js';
import { runMigrations } from './run-migrations.js';

class CreateNote1700000000000 {
  async up(runner: QueryRunner): Promise<void> {
    // Long enough for all the others to want it too.
    await runner.query('SELECT pg_sleep(0.2)');
    await runner.query('CREATE TABLE note (text text)');
  }
  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE note');
  }
}

class BreakOff1700000000001 {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('CREATE TABLE half ()');
    await runner.query('SELECT 1 / 0');
  }
  async down(): Promise<void> {
    await Promise.resolve();
  }
}

// A busy machine may take its time with a real server.
jest.setTimeout(120_000);

describe('runMigrations', () => {
  let folder: string;
  let server: EmbeddedPostgres;
  let client: pg.Client;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'dateline-migrations-'));
    await chmod(folder, 0o755);
    server = await startEmbeddedPostgres({ dataDir: folder, settings: { fsync: 'off' } });
    client = await connectClient({ databaseUrl: server.databaseUrl });
  });

  afterAll(async () => {
    await client.end();
    await server.stop();
    await rm(folder, { recursive: true });
  });

  beforeEach(async () => {
    await client.query('DROP SCHEMA IF EXISTS notes CASCADE');
  });

  const options = () => ({ databaseUrl: server.databaseUrl, schema: 'notes' });
  const tables = async () =>
    (await client.query<{ tablename: string }>(`SELECT tablename FROM pg_tables WHERE schemaname = 'notes' ORDER BY 1`))
      .rows;

  it('migrates once when many processes start at once', async () => {
    const migrations = [CreateNote1700000000000];
    const runs = await Promise.all(Array.from({ length: 6 }, () => runMigrations({ ...options(), migrations })));
    expect(runs.flat()).toEqual(['CreateNote1700000000000']);
    expect(await tables()).toEqual([{ tablename: 'migrations' }, { tablename: 'note' }]);
  });

  it('leaves nothing of a migration that fails, and keeps those before it', async () => {
    const migrations = [CreateNote1700000000000, BreakOff1700000000001];
    await expect(runMigrations({ ...options(), migrations })).rejects.toThrow('division by zero');
    expect(await tables()).toEqual([{ tablename: 'migrations' }, { tablename: 'note' }]);
  });

  it('gives up with an explanation when another process holds the lock for too long', async () => {
    await client.query(`SELECT pg_advisory_lock(hashtextextended('dateline:migrations:notes', 0))`);
    const run = runMigrations({ ...options(), migrations: [], lockTimeoutMs: 100 });
    await expect(run).rejects.toMatchObject({ code: 'MIGRATION_LOCKED' });
    await client.query('SELECT pg_advisory_unlock_all()');
  });

  it('opens no data source on a schema that is behind, and says what is missing', async () => {
    const migrations = [CreateNote1700000000000];
    await expect(openMigratedDataSource({ ...options(), migrations })).rejects.toThrow(
      /"notes" lacks CreateNote1700000000000: run "dateline migrate"/,
    );
    await runMigrations({ ...options(), migrations });
    const dataSource = await openMigratedDataSource({ ...options(), migrations });
    expect(await dataSource.query('SELECT * FROM note')).toEqual([]);
    await dataSource.destroy();
  });

  it('says what to do when there is no database', async () => {
    const url = new URL(server.databaseUrl);
    url.pathname = '/nowhere';
    await expect(runMigrations({ databaseUrl: url.toString(), schema: 'notes', migrations: [] })).rejects.toThrow(
      /nowhere.*has no such database: create it/,
    );
  });
});
