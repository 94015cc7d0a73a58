import type { AnyNode, Document, Element } from 'domhandler';
import { isCDATA, isTag, isText } from 'domhandler';
import { parseDocument } from 'htmlparser2';
import { collapseSpace } from '../metadata/page/read-text.js';

/**
 * Parses XML into a tree. Document types are skipped and entities other than the five of XML and character references are left as
 * they stand, so that nothing outside the text is read and nothing expands. Never throws.
 */
export function parseXml(text: string): Document {
  return parseDocument(cutTooDeep(text), { xmlMode: true, decodeEntities: true });
}

/** No format nests deeper; the parser's time is quadratic in the depth. */
const deepest = 2000;

/** `text` up to the tag that would be nested too deep. */
function cutTooDeep(text: string): string {
  let depth = 0;
  let at = text.indexOf('<');
  while (at !== -1) {
    const closing = text.startsWith('<![CDATA[', at) ? ']]>' : text.startsWith('<!--', at) ? '-->' : '>';
    const end = text.indexOf(closing, at + 1);
    if (end === -1) return text;
    const next = text.charAt(at + 1);
    if (next === '/') depth = Math.max(0, depth - 1);
    else if (next !== '!' && next !== '?' && text.charAt(end - 1) !== '/') depth += 1;
    if (depth > deepest) return text.slice(0, at);
    at = text.indexOf('<', end);
  }
  return text;
}

/** An element's name without its namespace prefix, in lower case. */
export function localName(element: Element): string {
  const colon = element.name.indexOf(':');
  return (colon === -1 ? element.name : element.name.slice(colon + 1)).toLowerCase();
}

/** The elements below `root` in document order, at most `limit`; without recursion, as nesting is unbounded. */
export function* walkElements(root: Document | Element, limit = 200_000): Generator<Element> {
  let node: AnyNode | null = root.firstChild;
  let seen = 0;
  while (node !== null && seen < limit) {
    if (isTag(node)) {
      seen += 1;
      yield node;
      if (node.firstChild !== null) {
        node = node.firstChild;
        continue;
      }
    }
    node = nextAfter(node, root);
  }
}

/** The node that follows the subtree of `from` inside `root`. */
export function nextAfter(from: AnyNode, root: AnyNode): AnyNode | null {
  let node: AnyNode | null = from;
  while (node !== null && node !== root) {
    if (node.nextSibling !== null) return node.nextSibling;
    node = node.parentNode;
  }
  return null;
}

/** All elements named `name` below `root`. */
export function findAll(root: Document | Element | undefined, name: string): Element[] {
  if (root === undefined) return [];
  const found: Element[] = [];
  for (const element of walkElements(root)) if (localName(element) === name) found.push(element);
  return found;
}

/** The first element below `root` with one of `names`, the earlier names preferred. */
export function findFirst(root: Document | Element | undefined, ...names: string[]): Element | undefined {
  if (root === undefined) return undefined;
  for (const name of names) {
    for (const element of walkElements(root)) if (localName(element) === name) return element;
  }
  return undefined;
}

/** All text below `element`, white space folded, at most `limit` characters; undefined when there is none. */
export function textOf(element: Element | undefined, limit = 5000): string | undefined {
  if (element === undefined) return undefined;
  let text = '';
  let node: AnyNode | null = element.firstChild;
  while (node !== null && text.length < limit) {
    if (isText(node)) text += node.data;
    if (isTag(node) || isCDATA(node)) {
      if (/^(br|p|hl2|name)$/.test(isTag(node) ? localName(node) : '')) text += ' ';
      if (node.firstChild !== null) {
        node = node.firstChild;
        continue;
      }
    }
    node = nextAfter(node, element);
  }
  const folded = collapseSpace(text.slice(0, limit));
  return folded === '' ? undefined : folded;
}

/** The characters right inside an element as they stand, line breaks kept: escaped or CDATA content. */
export function rawText(element: Element): string {
  const parts: string[] = [];
  for (const child of element.children) {
    if (isText(child)) parts.push(child.data);
    else if (isCDATA(child)) for (const inner of child.children) if (isText(inner)) parts.push(inner.data);
  }
  return parts.join('');
}
