import { modelServiceEnvShape } from '@dateline/enrichment';
import { brokerEnvShape } from '@dateline/messaging';
import { serviceEnvSchema } from '@dateline/platform';
import type { z } from 'zod';

/** Configuration of the enricher, from the environment. */
export const enricherEnvSchema = serviceEnvSchema.extend(brokerEnvShape).extend(modelServiceEnvShape);
export type EnricherEnv = z.infer<typeof enricherEnvSchema>;
