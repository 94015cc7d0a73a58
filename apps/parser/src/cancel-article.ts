import type { FetchedArticle, ParsedArticle } from '@dateline/contracts';

/** A kill keeps the article's identity and says nothing more: what it withdraws must not travel on. */
export function cancelArticle(fetched: FetchedArticle): ParsedArticle {
  const { document: _document, feed: _feed, http: _http, ...identity } = fetched;
  return {
    ...identity,
    bylines: [],
    contributors: [],
    tags: [],
    images: [],
    links: [],
    blocks: [],
    text: '',
    wordCount: 0,
    quality: { score: 0, reasons: [] },
  };
}
