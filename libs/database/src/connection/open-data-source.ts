import { DataSource } from 'typeorm';
import { dataSourceOptions, type SchemaOptions } from './data-source-options.js';
import { DatabaseUnreachableError, isConnectionError } from './database-unreachable-error.js';

/**
 * A connected TypeORM data source of one service. The caller destroys it.
 *
 * @throws {DatabaseUnreachableError} when no connection can be made.
 */
export async function openDataSource(options: SchemaOptions): Promise<DataSource> {
  const dataSource = new DataSource(dataSourceOptions(options));
  try {
    return await dataSource.initialize();
  } catch (error) {
    throw isConnectionError(error) ? new DatabaseUnreachableError(options.databaseUrl, error) : error;
  }
}
