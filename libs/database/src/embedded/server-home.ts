import { createHash, randomBytes } from 'node:crypto';
import { chmod, chown, cp, link, mkdir, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { errorCode } from '../error-code.js';
import { completeNativeFolder, locateNativeFolder, readNativeVersion } from './postgres-binaries.js';
import { isThere } from './is-there.js';
import { ownerFile, pruneAbandoned } from './prune-abandoned.js';
import { canEnter, chooseServerAccount, type ServerAccount } from './server-account.js';

/** Where one server's programs and files are, and who runs it. */
export interface ServerHome {
  /** Folder with `bin`, `lib` and `share`. */
  native: string;
  /** PostgreSQL's data directory. */
  clusterDir: string;
  logFile: string;
  password: string;
  account: ServerAccount | undefined;
}

/** Root's place for what the server's user could not reach where it lies. */
const rootBase = '/var/lib/dateline';

/** Makes `dataDir` with all that a server needs around its data. Safe when several processes do so at once. */
export async function prepareServerHome(dataDir: string): Promise<ServerHome> {
  const folder = resolve(dataDir);
  await pruneAbandoned(rootBase);
  await mkdir(folder, { recursive: true });
  const account = await chooseServerAccount();
  const clusterParent = await chooseClusterParent(folder, account);
  return {
    native: await chooseNativeFolder(account),
    clusterDir: join(clusterParent, 'data'),
    logFile: join(folder, 'postgres.log'),
    password: await readOrMakePassword(join(clusterParent, 'password')),
    account,
  };
}

/** A clone below /root or in a private temporary folder is closed to the server's user, so its data goes elsewhere. */
async function chooseClusterParent(folder: string, account: ServerAccount | undefined): Promise<string> {
  if (account === undefined) return folder;
  if (await canEnter(dirname(folder), account)) {
    await chmod(folder, ((await stat(folder)).mode & 0o777) | 0o111);
    return folder;
  }
  const elsewhere = join(rootBase, createHash('sha256').update(folder).digest('hex').slice(0, 16));
  await mkdir(elsewhere, { recursive: true, mode: 0o755 });
  await writeFile(join(elsewhere, ownerFile), `${folder}\n`);
  return elsewhere;
}

async function chooseNativeFolder(account: ServerAccount | undefined): Promise<string> {
  const installed = locateNativeFolder();
  const open = account === undefined || (await canEnterAll(installed, account));
  if (open) {
    await completeNativeFolder(installed);
    return installed;
  }
  const version = await readNativeVersion(installed);
  const copied = join(rootBase, `postgres-${version}`, 'native');
  if (await isThere(copied)) return copied;
  const making = join(rootBase, `making-${process.pid}-${randomBytes(4).toString('hex')}`);
  await mkdir(making, { recursive: true, mode: 0o755 });
  await cp(installed, join(making, 'native'), { recursive: true, verbatimSymlinks: true });
  await completeNativeFolder(join(making, 'native'));
  await openToAll(making);
  await renameUnlessThere(making, dirname(copied));
  return copied;
}

async function canEnterAll(native: string, account: ServerAccount): Promise<boolean> {
  const folders = ['bin', 'lib', join('share', 'postgresql')].map((name) => join(native, name));
  const answers = await Promise.all(folders.map((folder) => canEnter(folder, account)));
  return answers.every(Boolean);
}

async function openToAll(folder: string): Promise<void> {
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
    const path = join(entry.parentPath, entry.name);
    if (entry.isSymbolicLink()) continue;
    const { mode } = await stat(path);
    const runs = entry.isDirectory() || (mode & 0o100) !== 0;
    await chmod(path, runs ? 0o755 : 0o644);
  }
  await chmod(folder, 0o755);
}

/** The password is written beside its file and linked there whole: another start must not read it half written. */
async function readOrMakePassword(file: string): Promise<string> {
  const making = `${file}-${process.pid}-${randomBytes(4).toString('hex')}`;
  await writeFile(making, randomBytes(18).toString('base64url'), { flag: 'wx', mode: 0o600 });
  try {
    await link(making, file);
  } catch (error) {
    if (errorCode(error) !== 'EEXIST') throw error;
  } finally {
    await rm(making, { force: true });
  }
  return (await readFile(file, 'utf8')).trim();
}

/** Puts a finished folder in its place; where another process was faster, that one's is kept. */
export async function renameUnlessThere(made: string, place: string): Promise<void> {
  try {
    await rename(made, place);
  } catch (error) {
    await rm(made, { recursive: true, force: true });
    if (!(await isThere(place))) throw error;
  }
}

/** Gives a folder to the server's user. */
export async function giveTo(account: ServerAccount | undefined, folder: string): Promise<void> {
  if (account !== undefined) await chown(folder, account.uid, account.gid);
}
