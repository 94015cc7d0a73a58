import type { ParsedArticle } from '@dateline/contracts';

/** A parsed article of one text, for tests. */
export function articleOf(text: string, headline: string): ParsedArticle {
  return {
    id: '00000000-0000-5000-8000-000000000000',
    source: 'test',
    version: '1',
    fetchedAt: '2026-01-01T00:00:00Z',
    pubStatus: 'usable',
    headline,
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
