import { z } from 'zod';

/** A whole number from an environment variable, within bounds. */
export function integerVariable(bounds: { min: number; max: number; default: number }) {
  const message = `expected a whole number from ${bounds.min} to ${bounds.max}`;
  return z.coerce
    .number(message)
    .int(message)
    .min(bounds.min, message)
    .max(bounds.max, message)
    .default(bounds.default);
}

/** A comma-separated list, blanks dropped. */
export const listVariable = z.string().transform((value) =>
  value
    .split(',')
    .map((item) => item.trim())
    .filter((item) => item !== ''),
);

/** Variables that every service understands. */
export const serviceEnvSchema = z.object({
  LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent']).default('info'),
  /** Address of the health, metrics and API server. */
  HTTP_HOST: z.string().default('127.0.0.1'),
  /** 0 takes any free port. */
  HTTP_PORT: integerVariable({ min: 0, max: 65_535, default: 0 }),
  /** `host:port` of Kafka brokers; without it the PostgreSQL broker on DATABASE_URL carries the messages. */
  KAFKA_BROKERS: listVariable.optional(),
  DATABASE_URL: z
    .string()
    .regex(/^postgres(ql)?:\/\//, 'expected postgres://user:password@host:port/database')
    .optional(),
  /** How long a shutdown may take to finish what is in flight. */
  SHUTDOWN_GRACE_MS: integerVariable({ min: 0, max: 600_000, default: 20_000 }),
});
export type ServiceEnv = z.infer<typeof serviceEnvSchema>;
