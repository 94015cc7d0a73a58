/**
 * `npm test`: installs, builds and runs every test, on a real Kafka and a real PostgreSQL that it starts once for all
 * suites. The last line counts the results of all suites: `N passed, N failed, N skipped`.
 */
import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { build, installDependencies, requireNode, root, runNx } from './workspace.mjs';

requireNode();
installDependencies();
build();

const results = join(root, '.test-results');
rmSync(results, { recursive: true, force: true });

const { startTestServices } = await import('@dateline/testing');
const unit = runNx(['run-many', '-t', 'test', '--parallel=2', '--output-style=static']);
const services = await startTestServices({ required: process.env.CI === 'true' });
let integration;
try {
  integration = runNx(['run-many', '-t', 'test:integration', '--parallel=1', '--output-style=static'], {
    env: services.env,
  });
} finally {
  await services.stop();
}

const total = { passed: 0, failed: 0, skipped: 0 };
for (const name of readdirSync(results)) {
  const suite = JSON.parse(readFileSync(join(results, name), 'utf8'));
  total.passed += suite.numPassedTests;
  // A file that fails to load has no tests to count, and must not pass for nothing.
  total.failed += suite.numFailedTests + suite.numRuntimeErrorTestSuites;
  total.skipped += suite.numPendingTests + suite.numTodoTests;
}
process.stdout.write(`\n${total.passed} passed, ${total.failed} failed, ${total.skipped} skipped\n`);
process.exit(unit || integration || (total.failed > 0 ? 1 : 0));
