import { readFile, stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import { EmbeddedPostgresError } from './embedded-postgres-error.js';

/** The user that the server runs as. */
export interface ServerAccount {
  uid: number;
  gid: number;
}

/**
 * PostgreSQL refuses to run as root, so that root starts it as `postgres` where that user exists, else as `nobody`,
 * which exists everywhere: nothing on the machine has to be changed.
 *
 * @returns undefined where the present user will do.
 */
export async function chooseServerAccount(): Promise<ServerAccount | undefined> {
  if (process.getuid?.() !== 0) return undefined;
  const users = parsePasswd(await readFile('/etc/passwd', 'utf8'));
  const account = users.get('postgres') ?? users.get('nobody');
  if (account === undefined) {
    throw new EmbeddedPostgresError(
      'UNSUPPORTED',
      'PostgreSQL does not run as root, and there is no user postgres or nobody to run it as: start as another user',
    );
  }
  return account;
}

/** User ids by name, of a file in the form of /etc/passwd. */
export function parsePasswd(text: string): Map<string, ServerAccount> {
  const users = new Map<string, ServerAccount>();
  for (const line of text.split('\n')) {
    const [name, , uid, gid] = line.split(':');
    if (name !== undefined && uid !== undefined && gid !== undefined && Number(uid) > 0) {
      users.set(name, { uid: Number(uid), gid: Number(gid) });
    }
  }
  return users;
}

/** Whether the account may pass through the folder and all folders above it. */
export async function canEnter(folder: string, account: ServerAccount): Promise<boolean> {
  for (let path = folder; ; path = dirname(path)) {
    const { mode, uid, gid } = await stat(path);
    const shift = uid === account.uid ? 6 : gid === account.gid ? 3 : 0;
    if (((mode >> shift) & 1) === 0) return false;
    if (path === dirname(path)) return true;
  }
}
