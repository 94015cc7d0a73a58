import type { ExtractedArticle, FeedItem, SourceDocument } from '@dateline/contracts';
import type { BlockScorerWeights } from './body/block-scorer.js';
import { extractBody } from './body/extract-body.js';
import { readBodyHints } from './body/read-body-hints.js';
import { clockOf, completeFromFeed } from './assembly/feed-facts.js';
import { completePageArticle } from './assembly/complete-page-article.js';
import { parseHtml } from './dom/parse-html.js';
import { repairMojibake } from './dom/repair-mojibake.js';
import { parseFormatted } from './formats/parse-formatted.js';
import { extractMetadata } from './metadata/extract-metadata.js';
import { parsePlainText } from './plain-text/parse-plain-text.js';

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
export function extractArticle(received: SourceDocument, options: ExtractionOptions): ExtractedArticle {
  const { now, url } = options;
  const text = repairMojibake(received.text);
  const document = text === received.text ? received : { ...received, text };
  const clock = clockOf(options.feed, now);
  const formatted = parseFormatted(document, { now: clock, url });
  if (formatted !== undefined) return completeFromFeed(formatted, options.feed, now);
  if (isPlainText(document)) return completeFromFeed(parsePlainText(document.text, { now: clock }), options.feed, now);
  const root = parseHtml(document.text);
  const metadata = extractMetadata(root, { now, url });
  const body = extractBody(root, {
    base: url,
    hints: readBodyHints(root),
    hasHeadline: metadata.headline !== undefined,
    isFree: metadata.isFree,
    isLiveBlog: metadata.isLiveBlog,
    weights: options.scorerWeights,
  });
  return completePageArticle(metadata, body, options);
}

/** Text by its media type, unless it is a page that its sender took for text. */
function isPlainText({ contentType, text }: SourceDocument): boolean {
  if (/^\s*<(?:!doctype html|html)[\s>]/i.test(text.slice(0, 500))) return false;
  return contentType === 'text/plain' || contentType === 'text/markdown';
}
