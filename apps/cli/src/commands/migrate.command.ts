import { loadEnv } from '@dateline/platform';
import { Command } from 'commander';
import { cliEnvSchema, type Environment } from '../env.js';
import { CliError, exitCodes } from '../terminal/cli-error.js';
import { migrateAll } from '../up/migrate-all.js';

export function migrateCommand(environment: Environment): Command {
  return new Command('migrate')
    .description('bring the database at DATABASE_URL up to date; safe to run from several places at once')
    .option('--json', 'print what was done as JSON')
    .action(async ({ json }: { json?: true }) => {
      const { DATABASE_URL: databaseUrl } = loadEnv(cliEnvSchema, environment);
      if (databaseUrl === undefined)
        throw new CliError('DATABASE_URL is not set: it names the database to migrate', exitCodes.usage);
      const reports = await migrateAll(environment, databaseUrl);
      if (json) process.stdout.write(`${JSON.stringify(reports)}\n`);
      else
        for (const { service, migrations } of reports)
          process.stdout.write(`${service}: ${migrations.join(', ') || 'up to date'}\n`);
    });
}
