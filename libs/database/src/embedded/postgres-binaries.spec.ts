import { describe, expect, it } from '@jest/globals';
import { lstat, mkdir, mkdtemp, readlink, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { completeNativeFolder } from './postgres-binaries.js';

describe('completeNativeFolder', () => {
  it('makes the links and permissions that an install script would have made, any number of times', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'dateline-binaries-'));
    const native = join(folder, 'native');
    for (const name of ['bin', 'lib']) await mkdir(join(native, name), { recursive: true });
    for (const name of ['bin/initdb', 'bin/postgres', 'lib/libpq.so.5.18']) await writeFile(join(native, name), '');
    const links = [{ source: 'native/lib/libpq.so.5.18', target: 'native/lib/libpq.so.5' }];
    await writeFile(join(native, 'pg-symlinks.json'), JSON.stringify(links));

    await completeNativeFolder(native);
    await completeNativeFolder(native);
    expect((await lstat(join(native, 'lib/libpq.so.5'))).isSymbolicLink()).toBe(true);
    expect(await readlink(join(native, 'lib/libpq.so.5'))).toBe('libpq.so.5.18');
    expect((await stat(join(native, 'bin/postgres'))).mode & 0o111).toBe(0o111);
    await rm(folder, { recursive: true });
  });
});
