import { Command } from 'commander';
import { migrateCommand } from './commands/migrate.command.js';
import { processCommand } from './commands/process.command.js';
import { pushCommand } from './commands/push.command.js';
import { topicsCommand } from './commands/topics.command.js';
import { upCommand } from './commands/up.command.js';
import type { Environment } from './env.js';

/** The `dateline` command with all that it can do. */
export function createProgram(environment: Environment): Command {
  const program = new Command('dateline')
    .description('News in, records out.')
    .version('0.1.0')
    .showHelpAfterError('(add --help for how to use it)')
    .exitOverride();
  for (const command of [
    upCommand(environment),
    processCommand(),
    pushCommand(),
    migrateCommand(environment),
    topicsCommand(environment),
  ]) {
    program.addCommand(command.exitOverride());
  }
  return program;
}
