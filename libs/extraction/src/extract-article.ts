import type { ExtractedArticle, FeedItem, SourceDocument } from '@dateline/contracts';

export interface ExtractionOptions {
  /** Address of the document; resolves relative links and may carry the date. */
  url?: string | undefined;
  /** The clock: bounds dates and resolves those without a year. */
  now: Date;
  /** What the feed said about the article, used where the document itself is silent. */
  feed?: FeedItem | undefined;
}

/** Reads an article from a document of any supported media type. Never throws on content; bounded time and memory. */
export function extractArticle(document: SourceDocument, options: ExtractionOptions): ExtractedArticle {
  void options;
  const text = document.text.trim();
  return {
    bylines: [],
    contributors: [],
    tags: [],
    images: [],
    links: [],
    blocks: [{ kind: 'paragraph', start: 0, end: text.length, text }],
    text,
    wordCount: text.split(/\s+/u).length,
    quality: { score: 0, reasons: [] },
  };
}
