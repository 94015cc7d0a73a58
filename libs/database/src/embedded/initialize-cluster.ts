import { execFile } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { errorMessage } from '../error-code.js';
import { EmbeddedPostgresError } from './embedded-postgres-error.js';
import { isThere } from './is-there.js';
import { giveTo, renameUnlessThere, type ServerHome } from './server-home.js';

const run = promisify(execFile);

/**
 * Makes the server's data directory, unless it is there. It is made under another name and renamed, so that a crash in
 * between leaves nothing half done.
 *
 * @throws {EmbeddedPostgresError} `INIT_FAILED` with what initdb said.
 */
export async function initializeCluster(home: ServerHome): Promise<void> {
  if (await isThere(home.clusterDir)) return;
  const making = join(dirname(home.clusterDir), `making-${process.pid}-${randomBytes(4).toString('hex')}`);
  await mkdir(making, { mode: 0o700 });
  await giveTo(home.account, making);
  const passwordFile = join(making, '..', `${making.slice(dirname(making).length + 1)}.password`);
  await writeFile(passwordFile, home.password, { mode: 0o600 });
  await giveTo(home.account, passwordFile);
  try {
    await run(
      join(home.native, 'bin', 'initdb'),
      [
        `--pgdata=${making}`,
        '--auth=scram-sha-256',
        '--username=dateline',
        `--pwfile=${passwordFile}`,
        '--encoding=UTF8',
        // PostgreSQL's own C.UTF-8: the same order and case rules on every machine, whatever its locales.
        '--locale=C',
        '--locale-provider=builtin',
        '--builtin-locale=C.UTF-8',
      ],
      { ...home.account, cwd: making, env: { PATH: process.env['PATH'] ?? '', LC_ALL: 'C' } },
    );
    await renameUnlessThere(making, home.clusterDir);
  } catch (cause) {
    await rm(making, { recursive: true, force: true });
    throw new EmbeddedPostgresError('INIT_FAILED', `initdb could not make ${home.clusterDir}: ${errorMessage(cause)}`, {
      cause,
    });
  } finally {
    await rm(passwordFile, { force: true });
  }
}
