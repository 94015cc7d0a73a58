import { entityTypeSchema } from '@dateline/contracts';
import { z } from 'zod';
import { ModelServiceError } from './model-service-error.js';

const mentionSchema = z.object({ text: z.string().min(1).max(300), start: z.int().min(0).optional() });

/** What a model may say about an article. Unknown fields are dropped; a wrong one makes the answer invalid. */
export const refinementSchema = z.object({
  entities: z
    .array(
      z.object({
        name: z.string().min(1).max(300),
        type: entityTypeSchema,
        mentions: z.array(mentionSchema).max(200).default([]),
      }),
    )
    .max(200)
    .default([]),
  /** Numbers of sentences, as the prompt counts them, from 0. */
  summary: z.array(z.int().min(0)).max(5).default([]),
  topics: z
    .array(z.object({ code: z.string().max(16), score: z.number().min(0).max(1) }))
    .max(20)
    .default([]),
});
export type Refinement = z.infer<typeof refinementSchema>;

/** Reads a model's answer, a code fence around it aside; fails with `invalid-answer`. */
export function readRefinement(answer: string): Refinement {
  const bare = answer.trim().replace(/^```(?:json)?\s*|\s*```$/gu, '');
  let json: unknown;
  try {
    json = JSON.parse(bare);
  } catch (cause) {
    throw new ModelServiceError('invalid-answer', 'The model answered with something that is not JSON', { cause });
  }
  const parsed = refinementSchema.safeParse(json);
  if (!parsed.success) {
    throw new ModelServiceError('invalid-answer', 'The model answered with another shape than it was asked for', {
      cause: parsed.error,
    });
  }
  return parsed.data;
}
