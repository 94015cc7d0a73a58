/**
 * Runs jest for the project in the current folder. Integration specs (`*.integration.spec.ts`), which start a real
 * Kafka or PostgreSQL, run only with `--integration`, and then alone. A count of the results is left in the project's
 * `.test-results/` for `tools/test.mjs` to add up; there, so that Nx restores it with the cached run.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';

const integration = process.argv.includes('--integration');
const passed = process.argv.slice(2).filter((argument) => argument !== '--integration');
const hasPattern = passed.some((argument) => !argument.startsWith('-'));
const results = '.test-results';
mkdirSync(results, { recursive: true });

const jest = createRequire(import.meta.url).resolve('jest-cli/bin/jest');
const suite = integration ? 'integration' : 'unit';
const options = [
  '--experimental-vm-modules',
  '--disable-warning=ExperimentalWarning',
  jest,
  // First: jest's list options would take a pattern that follows them for one of theirs.
  ...passed,
  '--passWithNoTests',
  '--json',
  `--outputFile=${join(results, `${suite}.json`)}`,
  ...(integration
    ? [...(hasPattern ? [] : ['--testPathPatterns=\\.integration\\.spec\\.ts$']), '--runInBand']
    : ['--testPathIgnorePatterns=\\.integration\\.spec\\.ts$']),
];
const run = spawnSync(process.execPath, options, { stdio: ['inherit', 'ignore', 'inherit'] });
process.exit(run.status ?? 1);
