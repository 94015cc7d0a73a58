import type { ArticleDate } from '@dateline/contracts';
import { isRealDate, toArticleDate, toTimestamp } from '../metadata/dates/calendar-date.js';
import { parseDate } from '../metadata/dates/find-dates.js';

/** A date that a format's own field gives; undefined when it is missing, unreadable or after `now` by more than a day. */
export function readStamp(text: string | undefined, source: string, now: Date): ArticleDate | undefined {
  const date = text === undefined ? undefined : parseDate(text);
  if (text === undefined || date === undefined || !isRealDate(date)) return undefined;
  if (toTimestamp(date) > now.getTime() + 86_400_000) return undefined;
  return { ...toArticleDate(date), confidence: 0.97, evidence: { source, text: text.slice(0, 100) } };
}
