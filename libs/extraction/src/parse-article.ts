import type { ArticleIdentity, FetchedArticle, ParsedArticle } from '@dateline/contracts';
import { applyEditorial } from './assembly/apply-editorial.js';
import { cancelArticle } from './assembly/cancel-article.js';
import { extractArticle } from './extract-article.js';

/**
 * The second form of an article from its first: its identity, what its document says, and of a kill, whether it came with the
 * document or is written in it, nothing but the identity.
 */
export function parseArticle(fetched: FetchedArticle, now: Date): ParsedArticle {
  const { document, feed, http: _http, ...received } = fetched;
  if (received.pubStatus === 'canceled') return cancelArticle(received);
  const extracted = extractArticle(document, { now, feed, url: received.url });
  const identity: ArticleIdentity = applyEditorial(received, extracted.editorial);
  return identity.pubStatus === 'canceled'
    ? cancelArticle(identity, extracted.editorial)
    : { ...identity, ...extracted };
}
