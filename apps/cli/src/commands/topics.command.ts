import { deadLetterTopic, topics } from '@dateline/contracts';
import { loadEnv } from '@dateline/platform';
import { Command, InvalidArgumentError } from 'commander';
import { cliEnvSchema, type Environment } from '../env.js';
import { CliError, exitCodes } from '../terminal/cli-error.js';

/** The consumer group of each topic within Dateline: what it cannot process goes to a dead-letter topic of its own. */
const groups = { [topics.fetched]: 'parser', [topics.parsed]: 'enricher', [topics.enriched]: 'store' } as const;

export function topicsCommand(environment: Environment): Command {
  const command = new Command('topics').description('the topics at the broker').exitOverride();
  command
    .command('apply')
    .exitOverride()
    .description('create the topics and dead-letter topics that do not exist yet; existing ones are left as they are')
    .option('--partitions <n>', 'partitions of each new topic', parsePartitions, 6)
    .option('--json', 'print the topics as JSON')
    .action((options: { partitions: number; json?: true }) => applyTopics(environment, options));
  return command;
}

async function applyTopics(environment: Environment, options: { partitions: number; json?: true }): Promise<void> {
  const env = loadEnv(cliEnvSchema, environment);
  if (env.KAFKA_BROKERS === undefined && env.DATABASE_URL === undefined) {
    throw new CliError('Neither KAFKA_BROKERS nor DATABASE_URL is set: one of them names the broker', exitCodes.usage);
  }
  const names = [
    ...Object.values(topics),
    ...Object.entries(groups).map(([topic, group]) => deadLetterTopic(topic, group)),
  ];
  const { brokerConfigOf, createBroker } = await import('@dateline/messaging');
  const broker = createBroker(brokerConfigOf(env, 'dateline-cli'));
  try {
    await broker.ensureTopics(names.map((name) => ({ name, partitions: options.partitions })));
  } finally {
    await broker.close();
  }
  process.stdout.write(options.json ? `${JSON.stringify(names)}\n` : `${names.join('\n')}\n`);
}

function parsePartitions(value: string): number {
  const partitions = Number(value);
  if (Number.isInteger(partitions) && partitions >= 1 && partitions <= 1_000) return partitions;
  throw new InvalidArgumentError('expected a whole number from 1 to 1000');
}
