import { brokerEnvShape } from '@dateline/messaging';
import { integerVariable, serviceEnvSchema } from '@dateline/platform';
import { z } from 'zod';

/** Configuration of the store, from the environment. */
export const storeEnvSchema = serviceEnvSchema.extend({
  ...brokerEnvShape,
  DATABASE_URL: serviceEnvSchema.shape.DATABASE_URL.unwrap(),
  /** Connections to PostgreSQL at most. */
  DATABASE_POOL_SIZE: integerVariable({ min: 2, max: 200, default: 10 }),
  /** How often the outbox and the embargoes are looked at when nothing else wakes them. */
  OUTBOX_POLL_MS: integerVariable({ min: 10, max: 60_000, default: 500 }),
  /** Changes published to the broker at once. */
  OUTBOX_BATCH_SIZE: integerVariable({ min: 1, max: 1_000, default: 100 }),
});
export type StoreEnv = z.infer<typeof storeEnvSchema>;
