import { errorCode, errorMessage } from '../error-code.js';
import { redactDatabaseUrl } from './redact-database-url.js';

/** What the person who reads the log can do, by SQLSTATE or system error code. */
const advice: Record<string, string> = {
  ECONNREFUSED: 'nothing listens there: start PostgreSQL, or correct host and port in DATABASE_URL',
  ENOTFOUND: 'the host name does not resolve: correct the host in DATABASE_URL',
  EAI_AGAIN: 'the host name does not resolve just now: check the name server, or the host in DATABASE_URL',
  ETIMEDOUT: 'no answer: check host, port and firewall',
  ECONNRESET: 'the server closed the connection: see its log',
  ENETUNREACH: 'no route to the host: check network and host',
  EHOSTUNREACH: 'no route to the host: check network and host',
  '28P01': 'the password is wrong: correct DATABASE_URL',
  '28000': 'this user may not log in from here: check the user in DATABASE_URL and pg_hba.conf',
  '3D000': 'the server runs, but has no such database: create it, or correct the name in DATABASE_URL',
  '53300': 'the server has no connection left: raise max_connections or lower the pool sizes',
  '57P03': 'the server is still starting or shutting down: try again shortly',
};

/** PostgreSQL did not let us in: says which database, why, and what to do. The password is never part of it. */
export class DatabaseUnreachableError extends Error {
  readonly code = 'DATABASE_UNREACHABLE';
  /** The URL without its password. */
  readonly databaseUrl: string;
  /** SQLSTATE or system error code of the cause, where it has one. */
  readonly reason: string | undefined;

  constructor(databaseUrl: string, cause: unknown) {
    const url = redactDatabaseUrl(databaseUrl);
    const reason = errorCode(cause);
    const what = (reason === undefined ? undefined : advice[reason]) ?? errorMessage(cause);
    super(`cannot reach PostgreSQL at ${url}${reason === undefined ? '' : ` (${reason})`}: ${what}`, { cause });
    this.name = 'DatabaseUnreachableError';
    this.databaseUrl = url;
    this.reason = reason;
  }
}

/**
 * Whether the error means that no usable connection could be made, as opposed to a statement that failed on one.
 * Worth retrying for a service that starts beside its database.
 */
export function isConnectionError(error: unknown): boolean {
  const code = errorCode(error);
  if (code !== undefined) return code in advice || /^(08|57P)/.test(code);
  return /Connection terminated|timeout exceeded when trying to connect|timeout expired/i.test(errorMessage(error));
}
