import { z } from 'zod';

/** One document to process: a line of NDJSON input. */
export const processRequestSchema = z
  .object({
    id: z.union([z.string(), z.number().transform(String)]).optional(),
    url: z.url('expected an absolute address').optional(),
    contentType: z.string().min(1).optional(),
    html: z.string().optional(),
    text: z.string().optional(),
    publishedAt: z.string().optional(),
  })
  .refine((request) => (request.html === undefined) !== (request.text === undefined), {
    error: 'expected either html or text',
  });
export type ProcessRequest = z.infer<typeof processRequestSchema>;
