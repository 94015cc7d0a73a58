import { z } from 'zod';

const offset = z.int().min(0);

/** A half-open range `[start, end)` of UTF-16 code units in the article's `text`. */
export const spanSchema = z.object({ start: offset, end: offset });
export type Span = z.infer<typeof spanSchema>;

/** A span with the exact characters that it cuts from `text`, so that a reader can check it. */
export const textSpanSchema = spanSchema.extend({ text: z.string() });
export type TextSpan = z.infer<typeof textSpanSchema>;

/** How sure the pipeline is, from 0 (no idea) to 1 (certain). */
export const confidenceSchema = z.number().min(0).max(1);
