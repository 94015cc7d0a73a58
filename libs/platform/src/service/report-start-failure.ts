import { ConfigurationError } from '../env/load-env.js';

/** Ends a process that could not start: a sentence for a person on standard error, and exit code 78 or 1. */
export function reportStartFailure(service: string, error: unknown): never {
  const wrongConfiguration = error instanceof ConfigurationError;
  const text = wrongConfiguration || !(error instanceof Error) ? String(error) : (error.stack ?? error.message);
  process.stderr.write(`${service} could not start. ${text}\n`);
  process.exit(wrongConfiguration ? 78 : 1);
}
