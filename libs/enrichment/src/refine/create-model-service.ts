import { z } from 'zod';
import { createRefiner, type Refiner } from './create-refiner.js';
import { createFetchChatModel } from './fetch-chat-model.js';

/** Environment variables of the optional model service; without `DATELINE_MODEL_URL` there is none. */
export const modelServiceEnvShape = {
  /** Base URL of an OpenAI-compatible service: `http://127.0.0.1:11434/v1`. */
  DATELINE_MODEL_URL: z.url({ protocol: /^https?$/ }).optional(),
  DATELINE_MODEL_NAME: z.string().min(1).default('default'),
  DATELINE_MODEL_API_KEY: z.string().min(1).optional(),
  /** Milliseconds for one answer. */
  DATELINE_MODEL_TIMEOUT_MS: z.coerce.number().int().min(100).max(120_000).default(10_000),
  /** Tokens an hour, prompts and answers. */
  DATELINE_MODEL_TOKENS_PER_HOUR: z.coerce.number().int().min(1000).default(500_000),
} as const;

export type ModelServiceEnv = z.infer<z.ZodObject<typeof modelServiceEnvShape>>;

/** The refiner that the configuration asks for; undefined where it names no service, which is the default. */
export function createModelService(env: ModelServiceEnv, now: () => number = Date.now): Refiner | undefined {
  if (env.DATELINE_MODEL_URL === undefined) return undefined;
  return createRefiner({
    model: createFetchChatModel({
      url: env.DATELINE_MODEL_URL,
      model: env.DATELINE_MODEL_NAME,
      apiKey: env.DATELINE_MODEL_API_KEY,
    }),
    timeoutMs: env.DATELINE_MODEL_TIMEOUT_MS,
    tokensPerHour: env.DATELINE_MODEL_TOKENS_PER_HOUR,
    now,
  });
}
