import { z } from 'zod';
import { confidenceSchema, textSpanSchema } from '../span.js';

/** An IPTC Media Topic (`medtop:` code without its prefix) that the article is about. */
export const topicSchema = z.object({
  code: z.string(),
  name: z.string(),
  score: confidenceSchema,
  evidence: z.array(textSpanSchema).optional(),
});
export type Topic = z.infer<typeof topicSchema>;

/** A count or an amount with its unit: "eleven people", "$1.2 billion", "30 percent". */
export const amountSchema = textSpanSchema.extend({
  value: z.number(),
  /** ISO 4217 for money, `percent`, a measure (`km`), or what is counted (`people`). */
  unit: z.string().optional(),
  kind: z.enum(['money', 'percent', 'measure', 'count']),
  /** What happened to the counted: `killed`, `injured`, `detained`, `displaced`. */
  outcome: z.string().optional(),
  approximate: z.boolean().optional(),
});
export type Amount = z.infer<typeof amountSchema>;

/** Balance of the article's wording, −1 (wholly negative) to 1, with the shares of words on either side. */
export const toneSchema = z.object({
  score: z.number().min(-1).max(1),
  positive: confidenceSchema,
  negative: confidenceSchema,
});
export type Tone = z.infer<typeof toneSchema>;

export const readabilitySchema = z.object({
  /** Flesch reading ease for English; absent in languages without a calibrated formula. */
  fleschReadingEase: z.number().optional(),
  wordsPerSentence: z.number().min(0),
  sentences: z.int().min(0),
});
export type Readability = z.infer<typeof readabilitySchema>;
