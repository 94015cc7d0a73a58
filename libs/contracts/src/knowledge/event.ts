import { z } from 'zod';
import { confidenceSchema, spanSchema, textSpanSchema } from '../span.js';

export const ploverTypeSchema = z.enum([
  'AGREE', 'CONSULT', 'SUPPORT', 'CONCEDE', 'COOPERATE', 'AID', 'RETREAT', 'REQUEST',
  'ACCUSE', 'REJECT', 'THREATEN', 'PROTEST', 'SANCTION', 'MOBILIZE', 'COERCE', 'ASSAULT',
]); // prettier-ignore
export type PloverType = z.infer<typeof ploverTypeSchema>;

/** One side of an event. */
export const actorSchema = z.object({
  name: z.string(),
  entityId: z.string().optional(),
  /** CAMEO actor code: a state (`SYR`), with the organ after it when known (`SYRGOV`, `TURSPY`), or a role (`REB`). */
  code: z.string().optional(),
  mention: spanSchema,
});
export type Actor = z.infer<typeof actorSchema>;

export const eventStatusSchema = z.enum(['happened', 'denied', 'planned', 'expected', 'alleged']);

/** Who did what to whom, in the PLOVER ontology, with the nearest CAMEO code. */
export const eventSchema = z.object({
  type: ploverTypeSchema,
  mode: z.string().optional(),
  contexts: z.array(z.string()),
  cameoCode: z.string().optional(),
  cue: textSpanSchema,
  sources: z.array(actorSchema),
  targets: z.array(actorSchema),
  placeId: z.string().optional(),
  /** ISO 8601, from the time expression that governs the event. */
  time: z.string().optional(),
  status: eventStatusSchema,
  confidence: confidenceSchema,
  evidence: textSpanSchema,
});
export type NewsEvent = z.infer<typeof eventSchema>;
