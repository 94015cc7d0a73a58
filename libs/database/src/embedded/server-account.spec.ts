import { describe, expect, it } from '@jest/globals';
import { chmod, mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { canEnter, parsePasswd } from './server-account.js';

describe('parsePasswd', () => {
  it('reads the ids of all users but root', () => {
    const text = 'root:x:0:0:root:/root:/bin/sh\npostgres:x:101:104:,,,:/var/lib:/bin/sh\n# comment\n\n';
    expect([...parsePasswd(text)]).toEqual([['postgres', { uid: 101, gid: 104 }]]);
  });
});

describe('canEnter', () => {
  it('is true only where every folder on the way lets the account through', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'dateline-account-'));
    const inner = join(folder, 'inner');
    await mkdir(inner, { mode: 0o755 });
    const stranger = { uid: 64_999, gid: 64_999 };
    await chmod(folder, 0o700);
    expect(await canEnter(inner, stranger)).toBe(false);
    await chmod(folder, 0o711);
    expect(await canEnter(inner, stranger)).toBe(true);
    await rm(folder, { recursive: true });
  });
});
