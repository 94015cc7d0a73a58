import type { Document } from 'domhandler';
import { parseHtml } from '../../dom/parse-html.js';
import type { TextBlock } from '../page-box.js';
import { segmentPage } from '../segment-page.js';
import { findEmbeddedProse } from './find-embedded-prose.js';
import { readScriptJson } from './read-script-json.js';

/** Parsed again as HTML only up to this length. */
const maxLength = 4_000_000;

/**
 * The blocks of a body that the page holds only as data: in `articleBody` of its structured data, or in the state that
 * a script renders (looked for only where `searchesScripts`). Empty where there is none.
 */
export function readEmbeddedBody(
  document: Document,
  articleBody: string | undefined,
  searchesScripts: boolean,
): TextBlock[] {
  const declared = articleBody === undefined ? [] : toBlocks([articleBody]);
  if (!searchesScripts) return declared;
  const rendered = toBlocks(findEmbeddedProse(readScriptJson(document)));
  return lengthOf(rendered) > 1.2 * lengthOf(declared) ? rendered : declared;
}

function toBlocks(parts: readonly string[]): TextBlock[] {
  let html = '';
  for (const part of parts) {
    if (html.length + part.length > maxLength) break;
    html += isMarkup(part) ? `<div>${part}</div>` : part.split(/\n+/).map(toParagraph).join('');
  }
  return html === '' ? [] : segmentPage(parseHtml(html)).blocks;
}

function isMarkup(text: string): boolean {
  return /<\/?(?:p|br|div|h[1-6]|li|a|em|strong|b|i|span|blockquote)\b[^>]*>/i.test(text);
}

function toParagraph(line: string): string {
  return `<p>${line.replaceAll('<', '&lt;')}</p>`;
}

export function lengthOf(blocks: readonly TextBlock[]): number {
  return blocks.reduce((sum, block) => sum + block.chars, 0);
}
