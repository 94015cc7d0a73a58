import type pg from 'pg';
import { assertSchemaName } from '../connection/connection-options.js';
import { connectClient } from '../connection/connect-client.js';
import { openDataSource } from '../connection/open-data-source.js';
import { errorCode } from '../error-code.js';
import type { SchemaOptions, TypeOrmClass } from '../connection/data-source-options.js';

export interface MigrationOptions extends Pick<SchemaOptions, 'databaseUrl' | 'schema'> {
  /** TypeORM migration classes, each named with its timestamp. */
  migrations: readonly TypeOrmClass[];
  /** Milliseconds to wait for another process that migrates the same schema; default 120,000. */
  lockTimeoutMs?: number;
}

/** Another process has been migrating the same schema for too long. */
export class MigrationLockError extends Error {
  readonly code = 'MIGRATION_LOCKED';
  constructor(schema: string, milliseconds: number, cause: unknown) {
    super(
      `another process has been migrating schema "${schema}" for over ${milliseconds} ms: ` +
        `wait for it, or find it with SELECT * FROM pg_stat_activity WHERE application_name = 'dateline migrate'`,
      { cause },
    );
    this.name = 'MigrationLockError';
  }
}

/**
 * Brings the schema up to date, creating it first. Any number of processes may call this at once: one migrates, the
 * others wait and find nothing left to do. Each migration is a transaction of its own.
 *
 * @returns names of the migrations that this call ran, in order.
 * @throws {DatabaseUnreachableError} when no connection can be made.
 * @throws {MigrationLockError} when another process does not finish in time.
 */
export async function runMigrations(options: MigrationOptions): Promise<string[]> {
  assertSchemaName(options.schema);
  const connection = { databaseUrl: options.databaseUrl, applicationName: 'dateline migrate' };
  const lock = await connectClient(connection);
  try {
    await lockSchema(lock, options.schema, options.lockTimeoutMs ?? 120_000);
    await lock.query(`CREATE SCHEMA IF NOT EXISTS ${options.schema}`);
    const dataSource = await openDataSource({
      ...connection,
      schema: options.schema,
      migrations: options.migrations,
      poolSize: 1,
    });
    try {
      const executed = await dataSource.runMigrations({ transaction: 'each' });
      return executed.map((migration) => migration.name);
    } finally {
      await dataSource.destroy();
    }
  } finally {
    // The session lock goes with its connection, also when this process is killed.
    await lock.end();
  }
}

async function lockSchema(client: pg.Client, schema: string, milliseconds: number): Promise<void> {
  try {
    await client.query(`SELECT set_config('lock_timeout', $1, false)`, [`${milliseconds}ms`]);
    await client.query(`SELECT pg_advisory_lock(hashtextextended($1, 0))`, [`dateline:migrations:${schema}`]);
  } catch (error) {
    throw errorCode(error) === '55P03' ? new MigrationLockError(schema, milliseconds, error) : error;
  }
}
