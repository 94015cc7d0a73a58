import type { DraftBlock } from '../assembly/assemble-article.js';
import { parseHtml } from '../dom/parse-html.js';
import { splitPlainText } from '../plain-text/split-plain-text.js';
import { readMarkupBlocks } from './read-markup-blocks.js';

/** Tags of text; `<jane@example.org>` is none. */
const tag = /<\/?(?:p|br|div|h[1-6]|[uo]l|li|a|em|strong|[bi]|span|blockquote|table)(?:\s[^>]{0,200})?\/?>/i;

/** The blocks of a text that a field holds: of its markup where it has any, else its paragraphs. */
export function readTextBlocks(text: string): DraftBlock[] {
  if (tag.test(text)) return readMarkupBlocks(parseHtml(text));
  return splitPlainText(text).map((paragraph) => ({ kind: 'paragraph', text: paragraph.text }));
}
