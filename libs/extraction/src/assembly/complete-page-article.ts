import type { ArticleDate, Byline, ExtractedArticle, FeedItem } from '@dateline/contracts';
import type { ExtractedBody } from '../body/extract-body.js';
import { resolveLanguage } from '../language/resolve-language.js';
import { cleanByline } from '../metadata/byline/clean-byline.js';
import { toArticleDate } from '../metadata/dates/calendar-date.js';
import { parseDate } from '../metadata/dates/find-dates.js';
import type { PageMetadata } from '../metadata/extract-metadata.js';
import { findCredits } from './assemble-article.js';
import { readOpening } from './read-opening.js';

/** The article of a page: its metadata, its body, what the body's first and last lines tell, and the feed where all else is silent. */
export function completePageArticle(
  metadata: PageMetadata,
  body: ExtractedBody,
  options: { now: Date; feed?: FeedItem | undefined },
): ExtractedArticle {
  const { feed } = options;
  const publishedAt = metadata.publishedAt ?? dateFromFeed(feed?.publishedAt, options.now);
  const known = { bylines: metadata.bylines, agency: metadata.agency, publishedAt };
  const opening = readOpening(body.blocks, known, options.now);
  const headline = metadata.headline ?? feed?.title;
  const language = resolveLanguage(body.text, metadata.declaredLanguage ?? feed?.language);
  const images = [
    ...body.images,
    ...metadata.images.filter(({ url }) => !body.images.some((image) => image.url === url)),
  ];
  const tags = metadata.tags.length > 0 ? metadata.tags : (feed?.categories ?? []);
  const optional = {
    headline,
    subheadline: metadata.subheadline,
    agency: opening.agency,
    dateline: opening.dateline,
    publishedAt: opening.publishedAt,
    modifiedAt: metadata.modifiedAt ?? dateFromFeed(feed?.updatedAt, options.now),
    language,
    canonicalUrl: metadata.canonicalUrl,
    section: metadata.section,
  };
  return {
    ...body,
    bylines: opening.bylines.length > 0 ? opening.bylines : bylinesFromFeed(feed),
    contributors: findCredits(body.blocks),
    tags,
    images,
    ...(dropUndefined(optional) as Partial<ExtractedArticle>),
  };
}

function dropUndefined(fields: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
}

function dateFromFeed(text: string | undefined, now: Date): ArticleDate | undefined {
  const date = text === undefined ? undefined : parseDate(text);
  if (date === undefined) return undefined;
  const converted = toArticleDate(date);
  if (Date.parse(converted.value.slice(0, 10)) > now.getTime() + 86_400_000) return undefined;
  return { ...converted, confidence: 0.8, evidence: { source: 'feed', text: text ?? '' } };
}

function bylinesFromFeed(feed: FeedItem | undefined): Byline[] {
  return (feed?.authors ?? [])
    .flatMap((author) => cleanByline(author).names)
    .filter(({ kind }) => kind === 'person')
    .map(({ name }) => ({ name, confidence: 0.7, evidence: { source: 'feed', text: name } }));
}
