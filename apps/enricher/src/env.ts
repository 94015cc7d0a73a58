import { modelServiceEnvShape, recognizerKinds } from '@dateline/enrichment';
import { brokerEnvShape } from '@dateline/messaging';
import { listVariable, serviceEnvSchema } from '@dateline/platform';
import { z } from 'zod';

/** Configuration of the enricher, from the environment. */
export const enricherEnvSchema = serviceEnvSchema.extend({
  ...brokerEnvShape,
  ...modelServiceEnvShape,
  /** Modules that add a field of their own to every article: files, or names of installed packages. */
  DATELINE_ENRICHERS: listVariable.default([]),
  /** What finds names: the linear tagger, or the transformer, which needs the optional package onnxruntime-node. */
  DATELINE_RECOGNIZER: z.enum(recognizerKinds).default('perceptron'),
});
export type EnricherEnv = z.infer<typeof enricherEnvSchema>;
