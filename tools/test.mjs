/**
 * `npm test`: installs, builds and runs every test, on a real Kafka and a real PostgreSQL, Kafka started once for
 * all suites. The last line counts the results of all suites: `N passed, N failed, N skipped`.
 */
import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join, relative } from 'node:path';
import { build, installDependencies, requireNode, root, runNx } from './workspace.mjs';

requireNode();
installDependencies();
build();

const results = projectFolders().map((folder) => join(folder, '.test-results'));
for (const folder of results) rmSync(folder, { recursive: true, force: true });

const unit = runNx(['run-many', '-t', 'test', '--parallel=2', '--output-style=static']);
const kafka = await startSharedKafka();
let integration;
try {
  integration = runNx(['run-many', '-t', 'test:integration', '--parallel=1', '--output-style=static'], {
    env: kafka === undefined ? {} : { KAFKA_BROKERS: kafka.brokers.join(',') },
  });
} finally {
  await kafka?.stop();
}

const total = { passed: 0, failed: 0, skipped: 0 };
for (const folder of results.filter((path) => existsSync(path))) {
  for (const name of readdirSync(folder)) {
    const suite = JSON.parse(readFileSync(join(folder, name), 'utf8'));
    count(suite);
    reportFailures(suite);
  }
}
process.stdout.write(`\n${total.passed} passed, ${total.failed} failed, ${total.skipped} skipped\n`);
process.exit(unit || integration || (total.failed > 0 ? 1 : 0));

/** Adds the results of one run of jest. */
function count(suite) {
  total.passed += suite.numPassedTests;
  // A file that fails to load has no tests to count, and must not pass for nothing.
  total.failed += suite.numFailedTests + suite.numRuntimeErrorTestSuites;
  total.skipped += suite.numPendingTests + suite.numTodoTests;
}

/** Says again what failed, where it is not lost among thousands of lines. */
function reportFailures({ testResults }) {
  for (const { name, status, message } of testResults) {
    if (status === 'failed') process.stdout.write(`\nFAILED ${relative(root, name)}\n${message}\n`);
  }
}

/** Folders of the workspace's packages. */
function projectFolders() {
  const nested = ['apps', 'libs'].flatMap((parent) =>
    readdirSync(join(root, parent)).map((name) => join(parent, name)),
  );
  return [...nested, 'tests', 'bench'].map((folder) => join(root, folder));
}

/** One Kafka for all suites. Without a way to one, the suites that need it are skipped, which under CI is a failure. */
async function startSharedKafka() {
  const { startKafka, KafkaUnavailableError } = await import('@dateline/testing');
  try {
    process.stderr.write('Starting Kafka…\n');
    return await startKafka();
  } catch (error) {
    if (!(error instanceof KafkaUnavailableError) || process.env.CI === 'true') throw error;
    process.stderr.write(`The Kafka suites are skipped: ${error.message}\n`);
    return undefined;
  }
}
