import pg from 'pg';
import { pgConfig, type ConnectionOptions } from './connection-options.js';
import { DatabaseUnreachableError } from './database-unreachable-error.js';

/**
 * One connection outside any pool, for session locks and LISTEN. The caller ends it.
 *
 * @throws {DatabaseUnreachableError} when no connection can be made.
 */
export async function connectClient(options: ConnectionOptions): Promise<pg.Client> {
  const client = new pg.Client(pgConfig(options));
  // A connection that breaks while idle emits 'error', which would end the process when nobody listens. The statement
  // that needs the connection next fails with the same reason.
  client.on('error', () => undefined);
  try {
    await client.connect();
  } catch (cause) {
    throw new DatabaseUnreachableError(options.databaseUrl, cause);
  }
  return client;
}
