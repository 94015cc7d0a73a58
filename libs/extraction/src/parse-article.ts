import type { ArticleIdentity, FetchedArticle, ParsedArticle } from '@dateline/contracts';
import { extractArticle } from './extract-article.js';

/** The second form of an article from its first: its identity as it came, and what its document says. */
export function parseArticle(fetched: FetchedArticle, now: Date): ParsedArticle {
  const { document, feed, ...origin } = fetched;
  delete origin.http;
  const identity: ArticleIdentity = origin;
  const extracted = extractArticle(document, { now, feed, url: identity.url });
  return { ...identity, ...extracted };
}
