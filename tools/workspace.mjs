/** What the entry scripts share: the right Node, installed dependencies, built packages. Plain Node, nothing installed. */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

export const root = join(import.meta.dirname, '..');

/** Runs a command at the root with its output shown; ends this process with its exit code when it fails. */
export function runOrExit(command, args, options = {}) {
  const code = run(command, args, options);
  if (code !== 0) {
    process.stderr.write(`\n${[command, ...args].join(' ')} failed with exit code ${code}.\n`);
    process.exit(code);
  }
}

/** Runs a command at the root with its output shown, and returns its exit code. */
export function run(command, args, { env = {}, quiet = false } = {}) {
  const result = spawnSync(command, args, {
    cwd: root,
    env: { ...process.env, ...env },
    stdio: ['inherit', quiet ? 'ignore' : 'inherit', 'inherit'],
  });
  if (result.error) process.stderr.write(`${command} could not be started: ${result.error.message}\n`);
  return result.status ?? 1;
}

/** Ends this process with a sentence when Node is older than `engines` in package.json asks for. */
export function requireNode() {
  const { engines } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const wanted = engines.node.replace('>=', '').split('.').map(Number);
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major > wanted[0] || (major === wanted[0] && minor >= wanted[1])) return;
  process.stderr.write(`Dateline needs Node ${engines.node}; this is ${process.version}.\n`);
  process.exit(1);
}

/** Installs the dependencies that package-lock.json names, unless that has been done since it last changed. */
export function installDependencies() {
  const lock = join(root, 'package-lock.json');
  const installed = join(root, 'node_modules/.package-lock.json');
  if (existsSync(installed) && statSync(installed).mtimeMs >= statSync(lock).mtimeMs) return;
  process.stderr.write('Installing dependencies…\n');
  runOrExit('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error']);
}

/** Builds `projects` (all by default) and what they depend on; what has not changed comes from the cache. */
export function build(projects = []) {
  const selection = projects.length > 0 ? ['-p', projects.join(',')] : [];
  runNxOrExit(['run-many', '-t', 'build', ...selection, '--output-style=static'], { quiet: true });
}

/** Runs nx without its daemon, which would outlive the command. */
export function runNx(args, options = {}) {
  return run(process.execPath, [nxEntry(), ...args], { ...options, env: { NX_DAEMON: 'false', ...options.env } });
}

function runNxOrExit(args, options) {
  const code = runNx(args, options);
  if (code === 0) return;
  // The quiet run hid the reason; the second run fails at once, from the same place, and shows it.
  if (options.quiet) runNx(args);
  process.stderr.write(`\nThe build failed with exit code ${code}.\n`);
  process.exit(code);
}

function nxEntry() {
  return join(
    root,
    'node_modules/nx',
    JSON.parse(readFileSync(join(root, 'node_modules/nx/package.json'), 'utf8')).bin.nx,
  );
}
