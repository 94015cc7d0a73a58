import type { ExtractedArticle, FeedItem, SourceDocument } from '@dateline/contracts';
import type { BlockScorerWeights } from './body/block-scorer.js';
import { extractBody } from './body/extract-body.js';
import { readBodyHints } from './body/read-body-hints.js';
import { parseHtml } from './dom/parse-html.js';

export interface ExtractionOptions {
  /** Address of the document; resolves relative links and may carry the date. */
  url?: string | undefined;
  /** The clock: bounds dates and resolves those without a year. */
  now: Date;
  /** What the feed said about the article, used where the document itself is silent. */
  feed?: FeedItem | undefined;
  /** Weights of the block scorer in place of the shipped ones: scores pages by a model that has not seen them. */
  scorerWeights?: BlockScorerWeights | undefined;
}

/** Reads an article from a document of any supported media type. Never throws on content; bounded time and memory. */
export function extractArticle(document: SourceDocument, options: ExtractionOptions): ExtractedArticle {
  const root = parseHtml(document.text);
  const hints = readBodyHints(root);
  const body = extractBody(root, {
    base: options.url,
    hints,
    hasHeadline: hints.titles.length > 0,
    weights: options.scorerWeights,
  });
  return { bylines: [], contributors: [], tags: [], ...body };
}
