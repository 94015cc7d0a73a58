import type { AnyNode, Document, Element } from 'domhandler';
import { isCDATA, isTag, isText } from 'domhandler';
import type { DraftBlock } from '../assembly/assemble-article.js';
import { collapseSpace } from '../metadata/page/read-text.js';
import { localName } from './xml-tree.js';

const mostBlocks = 20_000;
const skipped = new Set([
  'script',
  'style',
  'template',
  'iframe',
  'object',
  'svg',
  'form',
  'nav',
  'media-metadata',
  'media-producer',
  'media-reference',
  'audio',
  'video',
  'noscript',
]);
const kinds: Readonly<Record<string, DraftBlock['kind']>> = {
  h1: 'heading', h2: 'heading', h3: 'heading', h4: 'heading', h5: 'heading', h6: 'heading', hl2: 'heading', hl1: 'heading',
  li: 'list-item', dt: 'list-item', dd: 'list-item', blockquote: 'quote', bq: 'quote', block_quote: 'quote', pre: 'preformatted',
  tr: 'table-row', figcaption: 'caption', caption: 'caption', 'media-caption': 'caption',
}; // prettier-ignore
const breaking = new Set([
  ...Object.keys(kinds),
  'p',
  'div',
  'section',
  'article',
  'ul',
  'ol',
  'dl',
  'table',
  'tbody',
  'thead',
  'figure',
  'media',
  'block',
  'body',
  'body.content',
  'header',
  'footer',
  'hr',
  'note',
  'content',
]);

interface Run {
  text: string;
  kind: DraftBlock['kind'];
  level: number | undefined;
}

/** Reads the blocks of clean article markup (XHTML, NITF content, a feed's HTML fragment). Everything in it is body. */
export function readMarkupBlocks(root: Document | Element): DraftBlock[] {
  const blocks: DraftBlock[] = [];
  const open: { element: AnyNode; kind: DraftBlock['kind']; level: number | undefined }[] = [];
  const run: Run = { text: '', kind: 'paragraph', level: undefined };
  const flush = (): void => {
    const text = run.kind === 'preformatted' ? run.text.replace(/^\n+|\s+$/g, '') : collapseSpace(run.text);
    run.text = '';
    if (text === '' || blocks.length >= mostBlocks) return;
    blocks.push({ kind: run.kind, text, ...(run.level === undefined ? {} : { level: run.level }) });
  };
  const settle = (): void => {
    run.kind = open.at(-1)?.kind ?? 'paragraph';
    run.level = open.at(-1)?.level;
  };
  let node: AnyNode | null = root.firstChild;
  while (node !== null) {
    if (isText(node)) run.text += node.data;
    const name = isTag(node) ? localName(node) : '';
    if (isTag(node) && !skipped.has(name)) {
      if (name === 'br') run.text += '\n';
      if (name === 'td' || name === 'th') run.text += ' ';
      if (breaking.has(name)) {
        flush();
        const kind = kinds[name];
        if (kind !== undefined)
          open.push({ element: node, kind, level: kind === 'heading' ? levelOf(name) : undefined });
        settle();
      }
    }
    if (((isTag(node) && !skipped.has(name)) || isCDATA(node)) && node.firstChild !== null) {
      node = node.firstChild;
      continue;
    }
    node = leave(node, root, open, flush, settle);
  }
  flush();
  return blocks;
}

function leave(
  from: AnyNode,
  root: AnyNode,
  open: { element: AnyNode }[],
  flush: () => void,
  settle: () => void,
): AnyNode | null {
  let node: AnyNode | null = from;
  while (node !== null && node !== root) {
    if (isTag(node) && breaking.has(localName(node))) flush();
    if (open.at(-1)?.element === node) open.pop();
    settle();
    if (node.nextSibling !== null) return node.nextSibling;
    node = node.parentNode;
  }
  return null;
}

function levelOf(name: string): number {
  return /^h[1-6]$/.test(name) ? Number(name.charAt(1)) : 2;
}
