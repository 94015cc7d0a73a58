import { connectClient, runMigrations, type MigrationOptions } from '@dateline/database';
import { createHash, randomBytes } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import type pg from 'pg';
import { testServerUrl } from './shared-test-server.js';

/** What a test database holds when it is handed out. Made once for each server, and copied from then on. */
export interface TestDatabaseOptions {
  /** Migrations to run, by schema. */
  migrate?: readonly Pick<MigrationOptions, 'schema' | 'migrations'>[];
  /** Other preparation, after the migrations. `version` names it and changes whenever its result does. */
  prepare?: { version: string; run: (databaseUrl: string) => Promise<void> };
}

/** A database of one test file. */
export interface TestDatabase {
  databaseUrl: string;
  name: string;
  /**
   * Drops the database.
   *
   * @throws {LeakedConnectionError} when something is still connected to it, after dropping it all the same.
   */
  drop(): Promise<void>;
}

/** A test ended with connections open that it should have closed. */
export class LeakedConnectionError extends Error {
  readonly code = 'LEAKED_CONNECTION';
  constructor(database: string, connections: readonly string[]) {
    super(`${connections.length} connection(s) to ${database} left open: ${connections.join('; ')}`);
    this.name = 'LeakedConnectionError';
  }
}

/** How long connections may take to go after the test has closed them: the server of a busy machine needs a while. */
const closingGraceMs = 15_000;

/** Makes a database for one test file, on `DATABASE_URL` or an embedded server. Call `drop()` in `afterAll`. */
export async function createTestDatabase(options: TestDatabaseOptions = {}): Promise<TestDatabase> {
  const serverUrl = await testServerUrl();
  const name = `dateline_test_${randomBytes(6).toString('hex')}`;
  await withServer(serverUrl, async (client) => {
    const template = await ensureTemplate(client, serverUrl, options);
    await client.query(`CREATE DATABASE ${name} TEMPLATE ${template}`);
  });
  return { databaseUrl: urlOf(serverUrl, name), name, drop: () => dropDatabase(serverUrl, name) };
}

async function ensureTemplate(client: pg.Client, serverUrl: string, options: TestDatabaseOptions): Promise<string> {
  if (options.migrate === undefined && options.prepare === undefined) return 'template0';
  const name = `dateline_template_${fingerprintOf(options)}`;
  // Test processes that share a server make a template once. The lock goes with the connection.
  await client.query('SELECT pg_advisory_lock(hashtextextended($1, 0))', [name]);
  if (await isThere(client, name)) return name;
  const making = `${name}_making`;
  await client.query(`DROP DATABASE IF EXISTS ${making} WITH (FORCE)`);
  await client.query(`CREATE DATABASE ${making} TEMPLATE template0`);
  for (const each of options.migrate ?? []) {
    await runMigrations({ databaseUrl: urlOf(serverUrl, making), ...each });
  }
  await options.prepare?.run(urlOf(serverUrl, making));
  await waitUntilUnused(client, making);
  await client.query(`ALTER DATABASE ${making} RENAME TO ${name}`);
  return name;
}

function fingerprintOf(options: TestDatabaseOptions): string {
  const hash = createHash('sha256');
  for (const { schema, migrations } of options.migrate ?? []) {
    hash.update(JSON.stringify([schema, migrations.map((migration) => [migration.name, migration.toString()])]));
  }
  return hash
    .update(options.prepare?.version ?? '')
    .digest('hex')
    .slice(0, 16);
}

async function isThere(client: pg.Client, database: string): Promise<boolean> {
  const { rowCount } = await client.query('SELECT FROM pg_database WHERE datname = $1', [database]);
  return rowCount === 1;
}

async function dropDatabase(serverUrl: string, name: string): Promise<void> {
  await withServer(serverUrl, async (client) => {
    const leaked = await waitUntilUnused(client, name);
    await client.query(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`);
    if (leaked.length > 0) throw new LeakedConnectionError(name, leaked);
  });
}

/** Who is still connected when the grace period is over. */
async function waitUntilUnused(client: pg.Client, database: string): Promise<string[]> {
  const deadline = Date.now() + closingGraceMs;
  for (;;) {
    const { rows } = await client.query<{ who: string }>(
      `SELECT format('%s (%s): %s', application_name, state, left(query, 80)) AS who
       FROM pg_stat_activity WHERE datname = $1 AND backend_type = 'client backend'`,
      [database],
    );
    if (rows.length === 0 || Date.now() > deadline) return rows.map((row) => row.who);
    await sleep(25);
  }
}

async function withServer(serverUrl: string, work: (client: pg.Client) => Promise<void>): Promise<void> {
  const client = await connectClient({ databaseUrl: serverUrl, applicationName: 'dateline test' });
  try {
    await work(client);
  } finally {
    await client.end();
  }
}

function urlOf(serverUrl: string, database: string): string {
  const url = new URL(serverUrl);
  url.pathname = `/${database}`;
  return url.toString();
}
