import { execFile } from 'node:child_process';
import { readFile, readlink, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { errorCode } from '../error-code.js';

/** What a server writes to `postmaster.pid`. */
export interface ServerProcess {
  pid: number;
  port: number;
}

/**
 * The server that runs on this data, if any, whoever started it. A `postmaster.pid` whose number meanwhile belongs to
 * another program is removed: PostgreSQL would take that program for itself and refuse to start.
 */
export async function findRunningServer(clusterDir: string): Promise<ServerProcess | undefined> {
  const file = join(clusterDir, 'postmaster.pid');
  const server = parsePostmasterPid(await readFile(file, 'utf8').catch(() => ''));
  if (server === undefined || !isAlive(server.pid)) return undefined;
  if (await runsOn(server.pid, clusterDir)) return server;
  await rm(file, { force: true });
  return undefined;
}

/** Process id and port, from the first and fourth line; undefined where the file is not complete yet. */
export function parsePostmasterPid(text: string): ServerProcess | undefined {
  const lines = text.split('\n');
  const pid = Number(lines[0]);
  const port = Number(lines[3]);
  return pid > 0 && port > 0 ? { pid, port } : undefined;
}

export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return errorCode(error) === 'EPERM';
  }
}

/** A server's working directory is its data directory. Where that cannot be seen, its command line has to do. */
async function runsOn(pid: number, clusterDir: string): Promise<boolean> {
  if (process.platform === 'linux') {
    const folder = await readlink(`/proc/${pid}/cwd`).catch(() => '');
    return folder === clusterDir;
  }
  const { stdout } = await promisify(execFile)('ps', ['-p', String(pid), '-o', 'command=']);
  return stdout.includes('postgres');
}
