import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ownerFile, pruneAbandoned } from './prune-abandoned.js';

describe('pruneAbandoned', () => {
  let base: string;

  beforeEach(async () => {
    base = await mkdtemp(join(tmpdir(), 'dateline-prune-'));
  });

  afterEach(async () => {
    await rm(base, { recursive: true });
  });

  it('removes the data of deleted folders, and nothing else', async () => {
    for (const name of ['gone', 'kept', 'programs']) await mkdir(join(base, name, 'data'), { recursive: true });
    await writeFile(join(base, 'gone', ownerFile), `${base}/no-such-folder\n`);
    await writeFile(join(base, 'kept', ownerFile), `${base}\n`);
    await pruneAbandoned(base);
    expect((await readdir(base)).sort()).toEqual(['kept', 'programs']);
  });

  it('is content where there is nothing', async () => {
    await expect(pruneAbandoned(join(base, 'nowhere'))).resolves.toBeUndefined();
  });
});
