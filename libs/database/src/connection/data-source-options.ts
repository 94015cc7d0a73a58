import type { DataSourceOptions } from 'typeorm';
import { pgConfig, type ConnectionOptions } from './connection-options.js';

/** A class as TypeORM takes it: an entity or a migration. */
export type TypeOrmClass = new () => object;

export interface SchemaOptions extends ConnectionOptions {
  /** The service's own schema: entities and unqualified SQL lie in it. */
  schema: string;
  entities?: readonly TypeOrmClass[];
  migrations?: readonly TypeOrmClass[];
}

/**
 * TypeORM options of one service, which keeps to its own schema. Nothing is synchronised and no migration runs by
 * itself: see `runMigrations`.
 */
export function dataSourceOptions(options: SchemaOptions): DataSourceOptions {
  const { connectionString, max, connectionTimeoutMillis, application_name, ...extra } = pgConfig(options);
  return {
    type: 'postgres',
    url: connectionString,
    applicationName: application_name,
    schema: options.schema,
    poolSize: max,
    connectTimeoutMS: connectionTimeoutMillis,
    entities: [...(options.entities ?? [])],
    migrations: [...(options.migrations ?? [])],
    migrationsTableName: 'migrations',
    synchronize: false,
    logging: false,
    poolErrorHandler: () => undefined,
    extra,
  };
}
