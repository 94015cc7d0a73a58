import { ConfigurationError } from '@dateline/platform';
import { CommanderError } from 'commander';
import { createProgram } from './program.js';
import { CliError, exitCodes } from './terminal/cli-error.js';

// A reader that closes the pipe early (`| head`) is no failure.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  process.exit(error.code === 'EPIPE' ? exitCodes.ok : exitCodes.failed);
});

try {
  await createProgram(process.env).parseAsync(process.argv);
} catch (error) {
  process.exitCode = report(error);
}

function report(error: unknown): number {
  // Commander has printed its own message.
  if (error instanceof CommanderError) return error.exitCode === 0 ? exitCodes.ok : exitCodes.usage;
  if (error instanceof CliError) {
    process.stderr.write(`dateline: ${error.message}\n`);
    return error.exitCode;
  }
  if (error instanceof ConfigurationError) {
    process.stderr.write(`dateline: ${error.message}\n`);
    return exitCodes.usage;
  }
  process.stderr.write(`dateline: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
  return exitCodes.failed;
}
