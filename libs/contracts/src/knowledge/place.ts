import { z } from 'zod';
import { confidenceSchema, textSpanSchema } from '../span.js';

export const placePrecisionSchema = z.enum(['point', 'city', 'admin2', 'admin1', 'country', 'region', 'feature']);

/** A toponym, or a demonym that stands for one, resolved to a place on the map. */
export const placeSchema = z.object({
  entityId: z.string(),
  name: z.string(),
  /** ISO 3166-1 alpha-2; absent where no one country holds the place (a sea, a continent). */
  country: z.string().length(2).optional(),
  admin: z.string().optional(),
  /** WGS 84 degrees. */
  lat: z.number().min(-90).max(90),
  lon: z.number().min(-180).max(180),
  gazetteerId: z.string().optional(),
  precision: placePrecisionSchema,
  confidence: confidenceSchema,
  mentions: z.array(textSpanSchema),
  /** The other readings that were weighed, best first. */
  candidates: z
    .array(z.object({ gazetteerId: z.string(), name: z.string(), country: z.string().optional(), score: z.number() }))
    .optional(),
});
export type Place = z.infer<typeof placeSchema>;
