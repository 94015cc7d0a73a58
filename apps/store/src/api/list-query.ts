import { z } from 'zod';
import { publicationTime } from '../archive/timestamp.js';
import { decodeCursor, listOrders } from './page-cursor.js';

const maxValues = 20;

/** Text that PostgreSQL takes. */
const text = (maxLength: number) =>
  z
    .string(`expected one value`)
    .trim()
    .min(1, 'expected some text')
    .max(maxLength, `expected at most ${maxLength} characters`)
    .refine((value) => !value.includes('\0'), 'expected text without NUL characters')
    .transform((value) => value.toWellFormed());

/** One value or, the parameter repeated, several, of which any may match. */
const names = (what: string) =>
  z
    .preprocess(
      (value) => (typeof value === 'string' ? [value] : value),
      z.array(text(200)).max(maxValues, `expected at most ${maxValues} values`),
    )
    .optional()
    .describe(`${what}. Repeat the parameter for any of several.`);

const time = (what: string) =>
  text(40)
    .transform((value, context) => {
      const milliseconds = publicationTime(value);
      if (milliseconds !== undefined) return new Date(milliseconds);
      context.addIssue('expected an ISO 8601 date or time, such as 2026-03-04 or 2026-03-04T09:30:00Z');
      return z.NEVER;
    })
    .optional()
    .describe(what);

export function wholeNumber(bounds: { min: number; max: number; default: number }, what: string) {
  const expected = `expected a whole number from ${bounds.min} to ${bounds.max}`;
  return z
    .string(expected)
    .regex(/^\d{1,16}$/, expected)
    .transform(Number)
    .pipe(z.int(expected).min(bounds.min, expected).max(bounds.max, expected))
    .default(bounds.default)
    .describe(`${what} From ${bounds.min} to ${bounds.max}, default ${bounds.default}.`);
}

/** Query parameters of `GET /v1/articles`. */
export const listQuerySchema = z.strictObject({
  source: names('Feed, agency or producer'),
  entity: names('Id, name, alias or acronym of a person, organisation, place, …'),
  place: names('Gazetteer id, entity id or name of a place'),
  country: names('ISO 3166-1 alpha-2 code of a country'),
  topic: names('Code or name of an IPTC Media Topic'),
  language: names('Language code; "de" finds "de-AT" too'),
  q: text(500).optional().describe('Words in headline and text; "quoted phrases", OR and -without are understood.'),
  duplicates: z
    .enum(['include', 'exclude'], 'expected include or exclude')
    .default('include')
    .describe('exclude leaves out copies of other articles (those with duplicateOf).'),
  since: time('Published at this time or later.'),
  until: time('Published before this time.'),
  order: z
    .enum(listOrders, `expected ${listOrders.join(' or ')}`)
    .default('publication')
    .describe('By time of publication, or by place in the change feed.'),
  direction: z.enum(['asc', 'desc'], 'expected asc or desc').default('desc').describe('desc has the newest first.'),
  limit: wholeNumber({ min: 1, max: 100, default: 20 }, 'Articles on a page.'),
  cursor: text(1_000)
    .transform((value, context) => {
      const cursor = decodeCursor(value);
      if (cursor !== undefined) return cursor;
      context.addIssue('expected the nextCursor of a page');
      return z.NEVER;
    })
    .optional()
    .describe('`nextCursor` of the page before.'),
});
export type ListQuery = z.output<typeof listQuerySchema>;

/** Query parameters of `GET /v1/changes`. */
export const changesQuerySchema = z.strictObject({
  after: wholeNumber({ min: 0, max: Number.MAX_SAFE_INTEGER, default: 0 }, 'Sequence number of the last change read.'),
  limit: wholeNumber({ min: 1, max: 100, default: 50 }, 'Changes in an answer.'),
  wait: wholeNumber({ min: 0, max: 30, default: 0 }, 'Seconds to wait for a change where there is none yet.'),
});
