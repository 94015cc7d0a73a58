import { spawn } from 'node:child_process';
import { open, readFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { EmbeddedPostgresError } from './embedded-postgres-error.js';
import type { ServerProcess } from './find-running-server.js';
import type { ServerHome } from './server-home.js';

/** How a start ended that brought no server. */
type Failure = 'port taken' | 'data in use' | 'other';

/**
 * Starts the server's process. It is a session of its own: Ctrl-C in the terminal reaches the services, which still
 * need the database while they drain, and not the server.
 *
 * @throws {EmbeddedPostgresError} `PORT_TAKEN`, or `START_FAILED` with the end of the server's log.
 */
export async function launchServer(
  home: ServerHome,
  port: number,
  settings: Readonly<Record<string, string>>,
): Promise<ServerProcess> {
  // A server killed hard leaves children which hold its shared memory for a moment.
  const deadline = Date.now() + 15_000;
  for (;;) {
    const { pid, failure, log } = await spawnServer(home, port, settings);
    if (pid !== undefined) return { pid, port };
    if (failure === 'data in use' && Date.now() < deadline) {
      await sleep(250);
      continue;
    }
    if (failure === 'port taken') {
      throw new EmbeddedPostgresError(
        'PORT_TAKEN',
        `port ${port} of 127.0.0.1 is taken: choose another for PostgreSQL`,
      );
    }
    throw new EmbeddedPostgresError('START_FAILED', `PostgreSQL does not start on ${home.clusterDir}: ${log}`);
  }
}

async function spawnServer(home: ServerHome, port: number, settings: Readonly<Record<string, string>>) {
  const log = await open(home.logFile, 'w', 0o600);
  const all = {
    listen_addresses: '127.0.0.1',
    // Paths of sockets are limited to some 100 characters, which a clone's folder may exceed.
    unix_socket_directories: '',
    max_connections: '200',
    ...settings,
  };
  const child = spawn(
    join(home.native, 'bin', 'postgres'),
    [
      '-D',
      home.clusterDir,
      '-p',
      String(port),
      ...Object.entries(all).flatMap(([key, value]) => ['-c', `${key}=${value}`]),
    ],
    {
      ...home.account,
      detached: true,
      stdio: ['ignore', log.fd, log.fd],
      env: { PATH: process.env['PATH'] ?? '', LC_ALL: 'C', TZ: 'UTC' },
    },
  );
  const ended = new Promise<'ended'>((resolve) => {
    child.once('exit', () => {
      resolve('ended');
    });
    child.once('error', () => {
      resolve('ended');
    });
  });
  await log.close();
  child.unref();
  for (;;) {
    const text = await readFile(home.logFile, 'utf8');
    if (text.includes('ready to accept connections')) return { pid: child.pid, failure: undefined, log: text };
    const state = await Promise.race([ended, sleep(20)]);
    if (state === 'ended') {
      const end = (await readFile(home.logFile, 'utf8')).trim().split('\n').slice(-8).join('\n');
      return { pid: undefined, failure: classifyFailure(end), log: end };
    }
  }
}

function classifyFailure(log: string): Failure {
  if (/could not bind|could not create any TCP\/IP sockets/.test(log)) return 'port taken';
  if (/shared memory block .* is still in use|lock file .* already exists/.test(log)) return 'data in use';
  return 'other';
}

/** A TCP port of 127.0.0.1 that nobody listens on just now: `preferred` if that is free. */
export async function findFreePort(preferred = 0): Promise<number> {
  const port = await new Promise<number | undefined>((resolve) => {
    const probe = createServer();
    probe.once('error', () => {
      resolve(undefined);
    });
    probe.listen(preferred, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => {
        resolve(typeof address === 'object' && address !== null ? address.port : undefined);
      });
    });
  });
  if (port !== undefined) return port;
  if (preferred === 0) throw new EmbeddedPostgresError('START_FAILED', 'no TCP port of 127.0.0.1 is free');
  return findFreePort();
}
