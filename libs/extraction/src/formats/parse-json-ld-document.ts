import type { ExtractedArticle } from '@dateline/contracts';
import { assembleArticle } from '../assembly/assemble-article.js';
import { parseHtml } from '../dom/parse-html.js';
import { findArticleNodes } from '../metadata/json-ld/find-article-node.js';
import { buildJsonLdGraph } from '../metadata/json-ld/json-ld-graph.js';
import { extractMetadata } from '../metadata/extract-metadata.js';
import { readTextBlocks } from './read-text-blocks.js';

/** Reads a schema.org article that comes as a JSON-LD document of its own, its text in `articleBody`. */
export function parseJsonLdDocument(
  values: unknown[],
  options: { now: Date; url?: string | undefined },
): ExtractedArticle {
  const { article } = findArticleNodes(buildJsonLdGraph(values), { url: options.url, titles: [] });
  const script = JSON.stringify(article ?? {}).replaceAll('<', String.raw`\u003c`);
  const page = parseHtml(`<script type="application/ld+json">${script}</script>`);
  const metadata = extractMetadata(page, options);
  const body = article?.['articleBody'] ?? article?.['text'];
  return assembleArticle(metadata, readTextBlocks(typeof body === 'string' ? body : ''), options);
}
