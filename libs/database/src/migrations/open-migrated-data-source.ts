import type { DataSource } from 'typeorm';
import type { SchemaOptions } from '../connection/data-source-options.js';
import { openDataSource } from '../connection/open-data-source.js';
import { errorCode } from '../error-code.js';

/** The database is there, but not in the state that this program was written for. */
export class SchemaNotMigratedError extends Error {
  readonly code = 'SCHEMA_NOT_MIGRATED';
  constructor(
    readonly schema: string,
    readonly missing: readonly string[],
  ) {
    super(`schema "${schema}" lacks ${missing.join(', ')}: run "dateline migrate" with the same DATABASE_URL first`);
    this.name = 'SchemaNotMigratedError';
  }
}

/**
 * A connected data source whose schema has all `migrations`. A service that started without them would fail at its
 * first statement, and take each message for a bad one.
 *
 * @throws {DatabaseUnreachableError} when no connection can be made.
 * @throws {SchemaNotMigratedError} that names the migrations to run.
 */
export async function openMigratedDataSource(options: SchemaOptions): Promise<DataSource> {
  const dataSource = await openDataSource(options);
  try {
    const done = new Set(await readMigrations(dataSource, options.schema));
    const missing = (options.migrations ?? []).map(({ name }) => name).filter((name) => !done.has(name));
    if (missing.length > 0) throw new SchemaNotMigratedError(options.schema, missing);
    return dataSource;
  } catch (error) {
    await dataSource.destroy();
    throw error;
  }
}

async function readMigrations(dataSource: DataSource, schema: string): Promise<string[]> {
  try {
    const rows = await dataSource.query<{ name: string }[]>(`SELECT name FROM ${schema}.migrations`);
    return rows.map(({ name }) => name);
  } catch (error) {
    const isMissing = ['42P01', '3F000'].includes(errorCode(error) ?? '');
    if (isMissing) return [];
    throw error;
  }
}
