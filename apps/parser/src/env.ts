import { brokerEnvShape } from '@dateline/messaging';
import { serviceEnvSchema } from '@dateline/platform';
import type { z } from 'zod';

/** Configuration of the parser, from the environment. */
export const parserEnvSchema = serviceEnvSchema.extend(brokerEnvShape);
export type ParserEnv = z.infer<typeof parserEnvSchema>;
