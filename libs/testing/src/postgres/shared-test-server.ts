import { connectClient, startEmbeddedPostgres } from '@dateline/database';
import { spawn } from 'node:child_process';
import { chmod, mkdir, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Waits until the test process is gone, however it went, then stops its server and removes the data. */
const guard = `cat >/dev/null
kill -INT "$1" 2>/dev/null
while kill -0 "$1" 2>/dev/null; do sleep 0.1; done
rm -rf -- "$2"`;

let starting: Promise<string> | undefined;

/**
 * URL of the server that tests use: `DATABASE_URL` where it is set, else an embedded server, one for all test files
 * of this process, which goes when the process does. It does not survive a power cut, and is faster for it.
 */
export function testServerUrl(): Promise<string> {
  const given = process.env['DATABASE_URL'];
  if (given !== undefined && given !== '') return Promise.resolve(given);
  starting ??= findOrStartServer();
  return starting;
}

async function findOrStartServer(): Promise<string> {
  // Jest gives each test file modules and globals of its own, so that files of a process meet on disk.
  const folder = join(tmpdir(), `dateline-test-postgres-${process.pid}`);
  const urlFile = join(folder, 'url');
  const running = await readFile(urlFile, 'utf8').catch(() => undefined);
  if (running !== undefined && (await answers(running))) return running;
  await mkdir(folder, { recursive: true });
  await chmod(folder, 0o711);
  const server = await startEmbeddedPostgres({
    dataDir: join(folder, 'db'),
    settings: { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off', shared_buffers: '64MB' },
  });
  const child = spawn('sh', ['-c', guard, 'sh', String(server.pid), folder], {
    detached: true,
    stdio: ['pipe', 'ignore', 'ignore'],
  });
  child.unref();
  // The open pipe is what tells the guard that this process lives. It must not keep the process alive.
  (child.stdin as typeof child.stdin & { unref(): void }).unref();
  await writeFile(urlFile, server.databaseUrl, { mode: 0o600 });
  return server.databaseUrl;
}

/** A folder of the same number may be left from a process long ago, when the machine went down with it. */
async function answers(databaseUrl: string): Promise<boolean> {
  return connectClient({ databaseUrl }).then(
    async (client) => {
      await client.end();
      return true;
    },
    () => false,
  );
}
