import { z } from 'zod';
import { confidenceSchema, textSpanSchema } from '../span.js';

/** A time expression as in TIMEX3, resolved against the publication date. */
export const timeExpressionSchema = textSpanSchema.extend({
  type: z.enum(['date', 'time', 'duration', 'set', 'range']),
  /** ISO 8601 / TIMEX3: `2026-03-03`, `2026-W10`, `2026-03-02TEV`, `P3D`, `PAST_REF`; a range is `start/end`. */
  value: z.string(),
  mod: z.string().optional(),
  confidence: confidenceSchema,
});
export type TimeExpression = z.infer<typeof timeExpressionSchema>;
