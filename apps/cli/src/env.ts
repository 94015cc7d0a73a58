import { brokerEnvShape } from '@dateline/messaging';
import { serviceEnvSchema } from '@dateline/platform';
import { z } from 'zod';

/** What the command reads from the environment; the services that it starts read the rest themselves. */
export const cliEnvSchema = z.object({
  ...brokerEnvShape,
  KAFKA_BROKERS: serviceEnvSchema.shape.KAFKA_BROKERS,
  DATABASE_URL: serviceEnvSchema.shape.DATABASE_URL,
});
export type CliEnv = z.infer<typeof cliEnvSchema>;

/** The environment as a process has it. */
export type Environment = Readonly<Record<string, string | undefined>>;
