import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { KafkaUnavailableError } from './kafka-unavailable-error.js';
import { startKafka } from './start-kafka.js';

/**
 * Brokers of the one Kafka that all test files of this process share; it goes when the process does. Undefined, with
 * a line on standard error, where there is no way to one, which under CI=true is a failure instead.
 */
export async function testKafkaBrokers(): Promise<readonly string[] | undefined> {
  // Jest gives each test file modules of its own, so that files of a process meet on disk.
  const folder = join(tmpdir(), `dateline-test-kafka-${process.pid}`);
  const known = await readFile(join(folder, 'brokers'), 'utf8').catch(() => undefined);
  if (known !== undefined) return known.split(',');
  try {
    const { brokers } = await startKafka();
    await mkdir(folder, { recursive: true });
    await writeFile(join(folder, 'brokers'), brokers.join(','));
    return brokers;
  } catch (error) {
    if (!(error instanceof KafkaUnavailableError) || process.env['CI'] === 'true') throw error;
    process.stderr.write(`skipped: ${error.message}\n`);
    return undefined;
  }
}
