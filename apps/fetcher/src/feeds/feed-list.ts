import { readFileSync } from 'node:fs';
import { ConfigurationError } from '@dateline/platform';
import { z } from 'zod';

const feedSchema = z.object({
  url: z.url({ protocol: /^https?$/, error: 'expected an http or https address' }),
  /** Name of the source in the records. */
  source: z
    .string()
    .regex(/^[\w.-]+$/, 'expected letters, digits, ., _ or -')
    .max(256),
  /** Time between two polls, in seconds. */
  intervalSeconds: z.int().min(5).max(86_400).default(300),
  /** Whether to fetch the page of each item; its content in the feed is taken otherwise. */
  fetchPages: z.boolean().default(true),
});
export type Feed = z.infer<typeof feedSchema>;

const feedListSchema = z.object({ feeds: z.array(feedSchema).max(10_000) });

/**
 * Reads the file that lists the feeds: `{"feeds": [{"url", "source", "intervalSeconds"?, "fetchPages"?}]}`.
 *
 * @throws {ConfigurationError} that says which entry is wrong.
 */
export function readFeedList(path: string): readonly Feed[] {
  let json: unknown;
  try {
    json = JSON.parse(readFileSync(path, 'utf8'));
  } catch (error) {
    throw new ConfigurationError([
      `FEEDS_FILE ${path} cannot be read: ${error instanceof Error ? error.message : String(error)}`,
    ]);
  }
  const result = feedListSchema.safeParse(json);
  if (result.success) return result.data.feeds;
  throw new ConfigurationError(
    result.error.issues.map(({ path: where, message }) => `FEEDS_FILE ${path}, ${where.join('.')}: ${message}`),
  );
}
