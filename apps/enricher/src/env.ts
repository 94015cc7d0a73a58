import { brokerEnvShape } from '@dateline/messaging';
import { serviceEnvSchema } from '@dateline/platform';
import type { z } from 'zod';

/** Configuration of the enricher, from the environment. */
export const enricherEnvSchema = serviceEnvSchema.extend(brokerEnvShape);
export type EnricherEnv = z.infer<typeof enricherEnvSchema>;
