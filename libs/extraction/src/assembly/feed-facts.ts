import type { ArticleDate, Byline, ExtractedArticle, FeedItem } from '@dateline/contracts';
import { cleanByline } from '../metadata/byline/clean-byline.js';
import { creditPeople } from '../metadata/byline/credit-people.js';
import { toArticleDate } from '../metadata/dates/calendar-date.js';
import { parseDate } from '../metadata/dates/find-dates.js';
import { dropUndefined } from './drop-undefined.js';

const dayMs = 86_400_000;

/** Fills what a document does not say with what its feed says. */
export function completeFromFeed(article: ExtractedArticle, feed: FeedItem | undefined, now: Date): ExtractedArticle {
  if (feed === undefined) return article;
  const language = feed.language?.split(/[-_]/)[0]?.toLowerCase();
  const said = {
    headline: feed.title,
    publishedAt: dateFromFeed(feed.publishedAt, now),
    modifiedAt: dateFromFeed(feed.updatedAt, now),
    language: language === undefined || language === '' ? undefined : { code: language, confidence: 0.7 },
  };
  return {
    ...dropUndefined(said),
    ...article,
    bylines: article.bylines.length > 0 ? article.bylines : bylinesFromFeed(feed),
    tags: article.tags.length > 0 ? article.tags : (feed.categories ?? []),
  };
}

/**
 * The clock for a document that a feed has dated: years that it leaves out, and dates in the future, are judged by the
 * day on which it was published, with room for time zones.
 */
export function clockOf(feed: FeedItem | undefined, now: Date): Date {
  const published = Date.parse(dateFromFeed(feed?.publishedAt, now)?.value ?? '');
  return Number.isNaN(published) ? now : new Date(Math.min(now.getTime(), published + dayMs));
}

export function dateFromFeed(text: string | undefined, now: Date): ArticleDate | undefined {
  const date = text === undefined ? undefined : parseDate(text);
  if (date === undefined) return undefined;
  const converted = toArticleDate(date);
  if (Date.parse(converted.value.slice(0, 10)) > now.getTime() + dayMs) return undefined;
  return { ...converted, confidence: 0.8, evidence: { source: 'feed', text: text ?? '' } };
}

export function bylinesFromFeed(feed: FeedItem | undefined): Byline[] {
  return (feed?.authors ?? []).flatMap((author) =>
    creditPeople(cleanByline(author).names, { source: 'feed', text: author, confidence: 0.7 }),
  );
}
