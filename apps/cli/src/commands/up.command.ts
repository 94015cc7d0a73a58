import { loadEnv } from '@dateline/platform';
import { Command, InvalidArgumentError } from 'commander';
import { randomBytes } from 'node:crypto';
import { resolve } from 'node:path';
import { cliEnvSchema, type Environment } from '../env.js';
import { exitCodes } from '../terminal/cli-error.js';

interface UpOptions {
  readonly dataDir: string;
  readonly port: number;
  readonly samples: boolean;
  readonly once?: true;
  readonly json?: true;
}

export function upCommand(environment: Environment): Command {
  return new Command('up')
    .description('run the whole pipeline on this machine, feed it the samples, and print each record as it lands')
    .option('--data-dir <folder>', 'where the data and the logs are kept', '.dateline')
    .option('--port <port>', "port of the archive's API; the intake takes the next", parsePort, 4_000)
    .option('--no-samples', 'start without feeding the samples')
    .option('--once', 'stop when the samples have landed')
    .option('--json', 'print records as JSON lines on standard output, progress on standard error')
    .addHelpText(
      'after',
      `
Without DATABASE_URL an embedded PostgreSQL keeps the data. Without KAFKA_BROKERS the same database carries the
messages; with it, the same services use that Kafka. A second start finds the data of the first.`,
    )
    .action((options: UpOptions) => up(environment, options));
}

async function up(environment: Environment, options: UpOptions): Promise<void> {
  const { Pipeline } = await import('../up/pipeline.js');
  const { runPipeline } = await import('../up/run-pipeline.js');
  const env = loadEnv(cliEnvSchema, environment);
  const interrupt = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    // The second signal ends the process at once, as a person expects who cannot wait.
    process.once(signal, () => {
      interrupt.abort(signal);
    });
  }
  const report = (line: string) => {
    (options.json ? process.stderr : process.stdout).write(`${line}\n`);
  };
  const intakeToken = environment.DATELINE_TOKEN ?? randomBytes(24).toString('base64url');
  const pipeline = new Pipeline({
    environment,
    databaseUrl: env.DATABASE_URL,
    dataDir: resolve(options.dataDir),
    port: options.port,
    intakeToken,
    report,
  });
  try {
    await runPipeline(pipeline, { ...options, intakeToken, report, signal: interrupt.signal });
  } finally {
    report('stopping…');
    await pipeline.stop();
    report('stopped; the data is kept');
  }
  process.exitCode = interrupt.signal.aborted ? exitCodes.interrupted : exitCodes.ok;
}

function parsePort(value: string): number {
  const port = Number(value);
  if (Number.isInteger(port) && port >= 0 && port <= 65_535) return port;
  throw new InvalidArgumentError('expected a port from 0 to 65535');
}
