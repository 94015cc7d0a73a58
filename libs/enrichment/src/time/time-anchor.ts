import type { ParsedArticle } from '@dateline/contracts';
import { dayOf, isDate, type Day } from './calendar.js';
import { localDay } from './local-day.js';

/** More than this between the dateline's day and the publication: one of them is wrong, and the publisher's counts. */
const farthestDateline = 7;

/** The day of the report in the reporter's place: the dateline's date, else the publication's, at the dateline's clock. */
export function findDocumentDay(article: Pick<ParsedArticle, 'publishedAt' | 'dateline'>): Day | undefined {
  const published = publicationDay(article);
  const filed = readDay(article.dateline?.date);
  if (filed === undefined) return published;
  return published === undefined || Math.abs(published - filed) <= farthestDateline ? filed : published;
}

function publicationDay({ publishedAt, dateline }: Pick<ParsedArticle, 'publishedAt' | 'dateline'>): Day | undefined {
  if (publishedAt === undefined || publishedAt.precision === 'year' || publishedAt.precision === 'month') {
    return undefined;
  }
  const { value, timeZone } = publishedAt;
  return localDay(value, timeZone, dateline?.places ?? []) ?? readDay(value);
}

/** The day of an ISO date or timestamp as written. */
export function readDay(value: string | undefined): Day | undefined {
  const match = /^(\d{4})-(\d\d)-(\d\d)/.exec(value ?? '');
  if (match === null) return undefined;
  const [year, month, day] = match.slice(1).map(Number) as [number, number, number];
  return isDate(year, month, day) ? dayOf(year, month, day) : undefined;
}
