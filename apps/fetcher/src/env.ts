import { brokerEnvShape } from '@dateline/messaging';
import { integerVariable, listVariable, serviceEnvSchema } from '@dateline/platform';
import { z } from 'zod';

const mebibyte = 1024 * 1024;

/** Configuration of the fetcher, from the environment. */
export const fetcherEnvSchema = serviceEnvSchema.extend({
  ...brokerEnvShape,
  DATABASE_URL: serviceEnvSchema.shape.DATABASE_URL.unwrap(),
  /** `source:token` pairs: who may push, and as which source. Without any, the intake refuses everybody. */
  INTAKE_TOKENS: listVariable
    .pipe(
      z.array(z.string().regex(/^[\w.-]+:\S{16,}$/, 'expected source:token pairs, tokens of at least 16 characters')),
    )
    .default([]),
  /** Largest document that is taken in, pushed or fetched. */
  MAX_DOCUMENT_BYTES: integerVariable({ min: 1_024, max: 64 * mebibyte, default: 5 * mebibyte }),
  /** Deepest nesting of pushed JSON. */
  MAX_JSON_DEPTH: integerVariable({ min: 2, max: 1_000, default: 64 }),
  /** JSON file that lists the feeds to poll. */
  FEEDS_FILE: z.string().optional(),
  /** Time limit of one request to a publisher. */
  FETCH_TIMEOUT_MS: integerVariable({ min: 100, max: 300_000, default: 20_000 }),
  /** Least time between two requests to the same host. */
  HOST_DELAY_MS: integerVariable({ min: 0, max: 600_000, default: 1_000 }),
  /** Set for feeds inside a private network: without it, addresses that are not public are never requested. */
  ALLOW_PRIVATE_ADDRESSES: z.stringbool().default(false),
  USER_AGENT: z.string().default('Dateline/0.1 (news ingestion)'),
});
export type FetcherEnv = z.infer<typeof fetcherEnvSchema>;
