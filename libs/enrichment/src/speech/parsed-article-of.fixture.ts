import type { ParsedArticle } from '@dateline/contracts';

/** A parsed article with nothing but a text, for tests of passes. */
export function parsedArticleOf(text: string): ParsedArticle {
  return {
    id: 'a-1',
    source: 'test',
    version: '1',
    fetchedAt: '2026-03-04T09:00:00Z',
    pubStatus: 'usable',
    bylines: [],
    contributors: [],
    tags: [],
    images: [],
    links: [],
    blocks: [],
    text,
    wordCount: 0,
    quality: { score: 1, reasons: [] },
  };
}
