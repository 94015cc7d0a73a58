import { articleOfText, type ParsedArticle } from '@dateline/contracts';

/** A parsed article with nothing but a text and what `known` adds, for tests of passes. */
export function articleOf(text: string, known: Partial<ParsedArticle> = {}): ParsedArticle {
  return articleOfText(text, { fetchedAt: '2026-03-04T09:00:00Z', ...known });
}
