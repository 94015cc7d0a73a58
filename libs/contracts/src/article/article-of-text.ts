import { contentVersion, uuidV5 } from '../article-id.js';
import type { ParsedArticle } from './parsed-article.js';

/**
 * The article of which nothing is known but its text and when it came; `known` adds what is.
 *
 * @param known `fetchedAt` as ISO 8601, against which relative dates are resolved where no better one is known.
 */
export function articleOfText(
  text: string,
  known: Partial<ParsedArticle> & Pick<ParsedArticle, 'fetchedAt'>,
): ParsedArticle {
  return {
    id: uuidV5(text),
    source: 'text',
    version: contentVersion(text),
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
    ...known,
  };
}
