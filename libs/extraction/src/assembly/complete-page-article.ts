import type { ExtractedArticle, FeedItem } from '@dateline/contracts';
import type { ExtractedBody } from '../body/extract-body.js';
import { resolveLanguage } from '../language/resolve-language.js';
import type { PageMetadata } from '../metadata/extract-metadata.js';
import { findCredits, mergeContributors } from './assemble-article.js';
import { dropUndefined } from './drop-undefined.js';
import { bylinesFromFeed, dateFromFeed } from './feed-facts.js';
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
    contributors: mergeContributors(metadata.contributors, findCredits(body.blocks)),
    tags,
    images,
    ...dropUndefined(optional),
  };
}
