import type { Document } from 'domhandler';
import { tokenizeHtml } from './tokenize-html.js';
import { TreeBuilder } from './tree-builder.js';

/**
 * Parses HTML text into a tree of domhandler nodes: always a document with one `html` element holding `head` and `body`. Tag and
 * attribute names are lower case, entities are decoded, comments dropped. Never throws; time is linear in the length of
 * the text, depth at most 512.
 */
export function parseHtml(html: string): Document {
  const builder = new TreeBuilder();
  tokenizeHtml(html.includes('\r') ? html.replace(/\r\n?/g, '\n') : html, builder);
  return builder.finish();
}
