import { createReadStream } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import { buffer } from 'node:stream/consumers';
import { CliError, exitCodes } from './cli-error.js';

/** Bytes of a file, or of standard input for `-`. */
export async function readInput(path: string): Promise<Buffer> {
  if (path === '-') return buffer(process.stdin);
  await requireFile(path);
  return readFile(path);
}

/** The same as a stream of chunks. */
export async function openInput(path: string): Promise<AsyncIterable<Buffer>> {
  if (path === '-') return process.stdin as AsyncIterable<Buffer>;
  await requireFile(path);
  return createReadStream(path, { highWaterMark: 1024 * 1024 }) as AsyncIterable<Buffer>;
}

async function requireFile(path: string): Promise<void> {
  const found = await stat(path).catch((error: unknown) => {
    throw new CliError(
      `${path} cannot be read: ${(error as NodeJS.ErrnoException).code ?? String(error)}`,
      exitCodes.usage,
    );
  });
  if (found.isDirectory())
    throw new CliError(`${path} is a folder: name a file, or - for standard input`, exitCodes.usage);
}
