import pg from 'pg';
import { pgConfig, type ConnectionOptions } from './connection-options.js';

/** A node-postgres pool. It connects at its first statement; the caller ends it. */
export function createPool(options: ConnectionOptions): pg.Pool {
  const pool = new pg.Pool(pgConfig(options));
  // As for single clients: a broken idle connection is replaced by the pool, and must not end the process.
  pool.on('error', () => undefined);
  return pool;
}
