import type { Document } from 'domhandler';
import { parseDocument } from 'htmlparser2';

/** Parses HTML text into a tree of domhandler nodes. Never throws; entities are decoded, tag names are lower case. */
export function parseHtml(html: string): Document {
  return parseDocument(html);
}
