import { constants } from 'node:fs';
import { access, chmod, readFile, symlink } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join, relative } from 'node:path';
import { z } from 'zod';
import { errorCode } from '../error-code.js';
import { EmbeddedPostgresError } from './embedded-postgres-error.js';

const symlinksSchema = z.array(z.object({ source: z.string(), target: z.string() }));
const packageSchema = z.object({ version: z.string() });

/**
 * Folder with the server's programs, which npm has installed for this platform as an optional dependency.
 *
 * @throws {EmbeddedPostgresError} `UNSUPPORTED` where there is none.
 */
export function locateNativeFolder(): string {
  const platform = process.platform === 'win32' ? 'windows' : process.platform;
  const name = `@embedded-postgres/${platform}-${process.arch}`;
  try {
    // Only the programs are used. The package's own starter ends the process on SIGINT before a service has drained.
    const starter = createRequire(import.meta.url).resolve('embedded-postgres');
    return join(dirname(createRequire(starter).resolve(name)), '..', 'native');
  } catch (cause) {
    throw new EmbeddedPostgresError(
      'UNSUPPORTED',
      `no embedded PostgreSQL for ${process.platform} ${process.arch} (${name} is not installed): ` +
        `run npm ci without --omit=optional, or set DATABASE_URL to a server of your own`,
      { cause },
    );
  }
}

/** Version of the package that brought the folder. */
export async function readNativeVersion(native: string): Promise<string> {
  return packageSchema.parse(JSON.parse(await readFile(join(native, '..', 'package.json'), 'utf8'))).version;
}

/**
 * Makes the programs runnable. The package leaves out its libraries' symbolic links, since npm packs none, and makes
 * them in an install script, which npm may be set not to run.
 */
export async function completeNativeFolder(native: string): Promise<void> {
  const list = await readFile(join(native, 'pg-symlinks.json'), 'utf8').catch(() => '[]');
  for (const { source, target } of symlinksSchema.parse(JSON.parse(list))) {
    const link = join(native, '..', target);
    await symlink(relative(dirname(target), source), link).catch((error: unknown) => {
      if (errorCode(error) !== 'EEXIST') throw error;
    });
  }
  for (const program of ['initdb', 'postgres']) await makeExecutable(join(native, 'bin', program));
}

async function makeExecutable(program: string): Promise<void> {
  await access(program, constants.X_OK).catch(() => chmod(program, 0o755));
}
