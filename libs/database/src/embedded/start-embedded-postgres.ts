import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type pg from 'pg';
import { connectClient } from '../connection/connect-client.js';
import { DatabaseUnreachableError } from '../connection/database-unreachable-error.js';
import { EmbeddedPostgresError } from './embedded-postgres-error.js';
import type { EmbeddedPostgres, EmbeddedPostgresOptions } from './embedded-postgres.js';
import { findRunningServer, isAlive, type ServerProcess } from './find-running-server.js';
import { initializeCluster } from './initialize-cluster.js';
import { findFreePort, launchServer } from './launch-server.js';
import { prepareServerHome, type ServerHome } from './server-home.js';

/** Methods that the types of pg leave out. */
type OwnerClient = pg.Client & { ref(): void; unref(): void };

/** Key of the session lock that the server's user of the moment holds, in the database `postgres`. */
const ownerLock = 7_305_811;

/**
 * Starts a real PostgreSQL on 127.0.0.1 with its data in a folder; a later start finds the data again. A server that
 * runs on the folder already, because whoever started it died, is taken over.
 *
 * @throws {EmbeddedPostgresError} `IN_USE` while another process uses the folder's server, and the codes of its parts.
 */
export async function startEmbeddedPostgres(options: EmbeddedPostgresOptions): Promise<EmbeddedPostgres> {
  const home = await prepareServerHome(options.dataDir);
  await initializeCluster(home);
  const server = (await findRunningServer(home.clusterDir)) ?? (await launch(home, options));
  const owner = await claimServer(home, server);
  let stopping: Promise<void> | undefined;
  const database = options.database ?? 'dateline';
  await ensureDatabase(owner, database);
  // The connection alone must not keep a process alive.
  owner.unref();
  return {
    databaseUrl: urlOf(home, server.port, database),
    port: server.port,
    pid: server.pid,
    clusterDir: home.clusterDir,
    // Once: later the number may belong to another program.
    stop: () => (stopping ??= stopServer(owner, server.pid)),
  };
}

async function launch(home: ServerHome, options: EmbeddedPostgresOptions): Promise<ServerProcess> {
  const portFile = join(options.dataDir, 'port');
  const last = Number(await readFile(portFile, 'utf8').catch(() => '0'));
  const port = options.port ?? (await findFreePort(last));
  try {
    const server = await launchServer(home, port, options.settings ?? {});
    await writeFile(portFile, String(port));
    return server;
  } catch (error) {
    // Another process may have started the server, or taken the port, since we looked.
    const running = await findRunningServer(home.clusterDir);
    if (running !== undefined) return running;
    const portWasOurChoice = options.port === undefined;
    if (portWasOurChoice && error instanceof EmbeddedPostgresError && error.code === 'PORT_TAKEN') {
      return launchServer(home, await findFreePort(), options.settings ?? {});
    }
    throw error;
  }
}

async function claimServer(home: ServerHome, server: ServerProcess): Promise<OwnerClient> {
  const client = await connectWhenReady(urlOf(home, server.port, 'postgres'), server.pid);
  const { rows } = await client.query<{ claimed: boolean }>('SELECT pg_try_advisory_lock($1) AS claimed', [ownerLock]);
  if (rows[0]?.claimed !== true) {
    await client.end();
    throw new EmbeddedPostgresError(
      'IN_USE',
      `another process uses the PostgreSQL on ${home.clusterDir} (process ${server.pid}, port ${server.port}): ` +
        `stop that process first, or choose another data folder`,
    );
  }
  return client as OwnerClient;
}

/** A server that was killed hard replays its log first, and refuses logins until that is done. */
async function connectWhenReady(databaseUrl: string, pid: number): Promise<pg.Client> {
  for (;;) {
    try {
      return await connectClient({ databaseUrl, applicationName: 'dateline owner' });
    } catch (error) {
      const starting =
        error instanceof DatabaseUnreachableError && ['57P03', 'ECONNREFUSED'].includes(error.reason ?? '');
      if (!starting || !isAlive(pid)) throw error;
      await sleep(50);
    }
  }
}

async function ensureDatabase(client: pg.Client, name: string): Promise<void> {
  const { rowCount } = await client.query('SELECT FROM pg_database WHERE datname = $1', [name]);
  if (rowCount === 0) await client.query(`CREATE DATABASE ${client.escapeIdentifier(name)}`);
}

/** Asks for the fast shutdown, which ends all sessions; where that hangs, for the immediate one. */
async function stopServer(owner: OwnerClient, pid: number): Promise<void> {
  // While it ends, it must: a process with nothing else to do would exit before the server has stopped.
  owner.ref();
  await owner.end();
  for (const signal of ['SIGINT', 'SIGQUIT'] as const) {
    if (!isAlive(pid)) return;
    process.kill(pid, signal);
    const deadline = Date.now() + 20_000;
    while (isAlive(pid) && Date.now() < deadline) await sleep(20);
  }
  if (isAlive(pid)) throw new EmbeddedPostgresError('STOP_FAILED', `PostgreSQL (process ${pid}) does not stop`);
}

function urlOf(home: ServerHome, port: number, database: string): string {
  return `postgres://dateline:${home.password}@127.0.0.1:${port}/${encodeURIComponent(database)}`;
}
