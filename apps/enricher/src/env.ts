import { modelServiceEnvShape } from '@dateline/enrichment';
import { brokerEnvShape } from '@dateline/messaging';
import { listVariable, serviceEnvSchema } from '@dateline/platform';
import type { z } from 'zod';

/** Configuration of the enricher, from the environment. */
export const enricherEnvSchema = serviceEnvSchema.extend({
  ...brokerEnvShape,
  ...modelServiceEnvShape,
  /** Modules that add a field of their own to every article: files, or names of installed packages. */
  DATELINE_ENRICHERS: listVariable.default([]),
});
export type EnricherEnv = z.infer<typeof enricherEnvSchema>;
