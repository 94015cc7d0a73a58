import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { existsSync } from 'node:fs';
import { chmod, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { connectClient } from '../connection/connect-client.js';
import type { EmbeddedPostgres } from './embedded-postgres.js';
import { isAlive } from './find-running-server.js';
import { startEmbeddedPostgres } from './start-embedded-postgres.js';

const asRoot = process.getuid?.() === 0 ? it : it.skip;

// A busy machine may take its time with a real server.
jest.setTimeout(120_000);

describe('startEmbeddedPostgres', () => {
  let folder: string;
  let started: EmbeddedPostgres[];

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'dateline-embedded-'));
    await chmod(folder, 0o755);
    started = [];
  });

  afterEach(async () => {
    await Promise.all(started.map((server) => server.stop()));
    await rm(folder, { recursive: true, force: true });
  });

  async function start(options: { port?: number; dataDir?: string } = {}): Promise<EmbeddedPostgres> {
    const server = await startEmbeddedPostgres({ dataDir: join(folder, 'db'), ...options });
    started.push(server);
    return server;
  }

  async function ask(server: EmbeddedPostgres, sql: string): Promise<unknown[]> {
    const client = await connectClient({ databaseUrl: server.databaseUrl });
    try {
      return (await client.query<Record<string, unknown>>(sql)).rows;
    } finally {
      await client.end();
    }
  }

  it('finds the data of the first start at the second, on the same port', async () => {
    const first = await start();
    await ask(first, `CREATE TABLE note (text text)`);
    await ask(first, `INSERT INTO note VALUES ('kept ✓')`);
    await first.stop();
    expect(isAlive(first.pid)).toBe(false);

    const second = await start();
    expect(second.databaseUrl).toBe(first.databaseUrl);
    expect(await ask(second, 'SELECT text FROM note')).toEqual([{ text: 'kept ✓' }]);
  });

  it('starts after the server was killed hard, with what was committed', async () => {
    const first = await start();
    await ask(first, `CREATE TABLE note AS SELECT 7 AS n`);
    process.kill(first.pid, 'SIGKILL');
    while (isAlive(first.pid)) await sleep(20);

    const second = await start();
    expect(second.pid).not.toBe(first.pid);
    expect(await ask(second, 'SELECT n FROM note')).toEqual([{ n: 7 }]);
  });

  it('starts although postmaster.pid names a process that is now another program', async () => {
    const first = await start();
    await first.stop();
    await writeFile(
      join(first.clusterDir, 'postmaster.pid'),
      `${process.ppid}\n${first.clusterDir}\n1\n${first.port}\n\n127.0.0.1\n1 1\nready\n`,
    );

    const second = await start();
    expect(await ask(second, 'SELECT 1 AS one')).toEqual([{ one: 1 }]);
  });

  it('refuses a folder whose server another owner uses, and takes it over when that owner is gone', async () => {
    const first = await start();
    await expect(startEmbeddedPostgres({ dataDir: join(folder, 'db') })).rejects.toMatchObject({ code: 'IN_USE' });
    await ask(
      first,
      `SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name = 'dateline owner'`,
    );

    const second = await start();
    expect(second.pid).toBe(first.pid);
  });

  it('names the port when the one asked for is taken', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    const port = await new Promise<number>((resolve) => {
      other.once('listening', () => {
        resolve((other.address() as AddressInfo).port);
      });
    });
    await expect(startEmbeddedPostgres({ dataDir: join(folder, 'db'), port })).rejects.toThrow(`port ${port}`);
    other.close();
  });

  it('gives one server to two starts at once on a new folder', async () => {
    const outcomes = await Promise.allSettled([start(), start()]);
    expect(outcomes.map((outcome) => outcome.status).sort()).toEqual(['fulfilled', 'rejected']);
    expect(outcomes.find((outcome) => outcome.status === 'rejected')?.reason).toMatchObject({ code: 'IN_USE' });
  });

  asRoot('keeps the data elsewhere when its user cannot enter the folder', async () => {
    const closed = join(folder, 'closed');
    await mkdir(closed, { mode: 0o700 });
    const server = await start({ dataDir: join(closed, 'db') });
    expect(server.clusterDir).toMatch(/^\/var\/lib\/dateline\/[0-9a-f]{16}\/data$/);
    await ask(server, 'CREATE TABLE note ()');
    await server.stop();
    const again = await start({ dataDir: join(closed, 'db') });
    expect(await ask(again, 'SELECT FROM note')).toEqual([]);
    await again.stop();

    // Data of a folder that is gone goes too, at the next start of any.
    await rm(closed, { recursive: true });
    await start();
    expect(existsSync(server.clusterDir)).toBe(false);
  });
});
