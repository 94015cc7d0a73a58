import { readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { findRunningServer } from './find-running-server.js';
import { isThere } from './is-there.js';

/** Beside data that lies elsewhere: the folder that it is the data of. */
export const ownerFile = 'belongs-to';

/** Removes data below `base` whose folder has been deleted, unless its server still runs. */
export async function pruneAbandoned(base: string): Promise<void> {
  for (const name of await readdir(base).catch(() => [])) {
    const place = join(base, name);
    const owner = await readFile(join(place, ownerFile), 'utf8').catch(() => undefined);
    if (owner === undefined || (await isThere(owner.trim()))) continue;
    if ((await findRunningServer(join(place, 'data'))) === undefined) await rm(place, { recursive: true, force: true });
  }
}
