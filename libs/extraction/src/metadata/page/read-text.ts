import type { AnyNode, Element } from 'domhandler';
import { isTag, isText } from 'domhandler';
import { collapseSpaces } from '../../dom/collapse-spaces.js';

const silent = new Set([
  'script',
  'style',
  'noscript',
  'template',
  'svg',
  'select',
  'button',
  'iframe',
  'textarea',
  'sup',
]);
const breaking = new Set([
  'br', 'p', 'div', 'li', 'ul', 'ol', 'tr', 'td', 'h1', 'h2', 'h3', 'h4', 'section', 'header', 'dd', 'dt', 'figure',
]); // prettier-ignore

/** White space folded to single spaces; zero-width spaces, soft hyphens and direction marks dropped; trimmed. */
export function collapseSpace(text: string): string {
  if (!foldable.test(text)) return text.trim();
  return collapseSpaces(text.replace(/[\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff\u00ad]/g, ''));
}

/** Printable ASCII with single spaces has nothing to fold. */
const foldable = /[^ -~]| {2}/;

/** Visible text of `root`, at most `limit` characters, blocks apart by `separator`. Without recursion: depth is unbounded. */
export function readText(root: Element, limit = 2000, separator = ' '): string {
  let text = '';
  let node: AnyNode | null = root;
  while (node !== null && text.length < limit) {
    if (isText(node)) text += needsGap(text, node.data) ? separator + node.data : node.data;
    const enters: boolean = isTag(node) && !silent.has(node.name);
    if (isTag(node) && breaking.has(node.name) && node !== root) text += separator;
    if (enters && (node as Element).firstChild !== null) {
      node = (node as Element).firstChild;
      continue;
    }
    node = nextNode(node, root);
    if (node !== null && separator !== ' ' && isTag(node) && breaking.has(node.name)) text += separator;
  }
  return separator === ' ' ? collapseSpace(text.slice(0, limit)) : text.slice(0, limit);
}

/** Text of neighbouring elements runs together in the source where the page sets them apart by style: "Jane RoeMarch 3". */
export function needsGap(before: string, after: string): boolean {
  const first = after.charCodeAt(0);
  const isAscii = first < 128;
  if (before === '' || (isAscii && (first < 65 || first > 90))) return false;
  const last = before.charCodeAt(before.length - 1);
  if (isAscii && last < 128) return (last >= 97 && last <= 122) || (last >= 48 && last <= 57);
  return /^\p{Lu}/u.test(after.slice(0, 2)) && /[\p{Ll}\d]$/u.test(before.slice(-2));
}

function nextNode(from: AnyNode, root: AnyNode): AnyNode | null {
  let node: AnyNode | null = from;
  while (node !== null && node !== root) {
    if (node.nextSibling !== null) return node.nextSibling;
    node = node.parentNode;
  }
  return null;
}
