import { z } from 'zod';

/** A wrong or missing environment variable: says which, what it holds and what is allowed. */
export class ConfigurationError extends Error {
  readonly code = 'configuration';

  constructor(readonly problems: readonly string[]) {
    super(`The configuration is not usable:\n${problems.map((problem) => `  - ${problem}`).join('\n')}`);
    this.name = 'ConfigurationError';
  }
}

/** Values that must not be printed back, even when they are wrong. */
const secretName = /(TOKEN|SECRET|PASSWORD|KEY|DATABASE_URL)/;

/**
 * Reads a service's configuration once, from `source` (the environment). Empty variables count as not set.
 *
 * @throws {ConfigurationError} that names every wrong variable at once.
 */
export function loadEnv<Schema extends z.ZodObject>(
  schema: Schema,
  source: Readonly<Record<string, string | undefined>>,
): z.infer<Schema> {
  const known = Object.keys(schema.shape).flatMap((name) => {
    const value = source[name];
    return value === undefined || value === '' ? [] : [[name, value] as const];
  });
  const result = schema.safeParse(Object.fromEntries(known));
  if (result.success) return result.data;
  throw new ConfigurationError(result.error.issues.map((issue) => describeIssue(issue, source)));
}

function describeIssue(issue: z.core.$ZodIssue, source: Readonly<Record<string, string | undefined>>): string {
  const name = String(issue.path[0] ?? 'environment');
  const value = source[name];
  if (value === undefined || value === '') return `${name} is not set: ${issue.message}`;
  return `${name} is ${secretName.test(name) ? '(hidden)' : JSON.stringify(value)}: ${issue.message}`;
}
