/** How a service connects to PostgreSQL. */
export interface ConnectionOptions {
  /** `postgres://user:password@host:port/database`, with `?sslmode=require` and the like where needed. */
  databaseUrl: string;
  /** Schema that unqualified names resolve to, before `public`; default: the server's own search path. */
  schema?: string;
  /** Shown in `pg_stat_activity`; default `dateline`. */
  applicationName?: string;
  /** Most connections at once; default 10. */
  poolSize?: number;
  /** Milliseconds until an attempt to connect fails; default 10,000. */
  connectTimeoutMs?: number;
  /** Milliseconds after which the server ends a statement; default: no limit. */
  statementTimeoutMs?: number;
}

const schemaName = /^[a-z_][a-z0-9_]{0,62}$/;

/** @throws {RangeError} for a schema name that would need quoting. */
export function assertSchemaName(schema: string): void {
  if (!schemaName.test(schema)) {
    throw new RangeError(`"${schema}" is no schema name: allowed are a-z, 0-9 and _, at most 63, no digit first`);
  }
}

/** The same options in node-postgres' names. */
export function pgConfig(options: ConnectionOptions) {
  if (options.schema !== undefined) assertSchemaName(options.schema);
  return {
    connectionString: options.databaseUrl,
    application_name: options.applicationName ?? 'dateline',
    max: options.poolSize ?? 10,
    connectionTimeoutMillis: options.connectTimeoutMs ?? 10_000,
    keepAlive: true,
    ...(options.schema === undefined ? {} : { options: `-c search_path=${options.schema},public` }),
    ...(options.statementTimeoutMs === undefined ? {} : { statement_timeout: options.statementTimeoutMs }),
  };
}
