import type { AnyNode, Document, Element } from 'domhandler';
import { hasChildren, isTag, isText } from 'domhandler';
import type { ClassHints } from './class-hints.js';
import { noHints, readClassHints } from './class-hints.js';
import type { PageIndex, PageRegion } from './page-index.js';
import { collapseSpace, needsGap } from './read-text.js';

/** At most this many elements of a kind and text lines are kept: a page with more is a list, not an article. */
const mostElements = 400;
const mostLines = 4000;
const longestLine = 1500;

const skipped = new Set(['style', 'noscript', 'template', 'svg', 'select', 'iframe', 'textarea', 'object', 'math']);
const inline = new Set([
  'a', 'abbr', 'b', 'bdi', 'bdo', 'cite', 'code', 'data', 'em', 'font', 'i', 'kbd', 'label', 'mark', 'q', 's', 'small',
  'span', 'strong', 'sub', 'sup', 'time', 'u', 'var', 'wbr', 'img', 'button', 'amp-img',
]); // prettier-ignore

/** Elements that may tell something without a word in their attributes. */
const telling = new Set(['h1', 'h2', 'h3', 'time', 'a']);

/** Addresses of authors' own pages. */
export const authorAddress =
  /\/(?:authors?|auteurs?|autore?s?|autoren?|contributors?|writers?|reporters?|journalists?|byline|producers|columnists?|yazar(?:lar)?|kose-yazarlari)\/[^/?#]{3,80}\/?$/i;

/** Walks `document` once and gathers what metadata is read from. Linear in the page; no recursion. */
export function indexPage(document: Document): PageIndex {
  const index: PageIndex = {
    metas: new Map(),
    links: [],
    jsonLd: [],
    headings: [],
    times: [],
    properties: new Map(),
    bylines: [],
    dates: [],
    titles: [],
    standfirsts: [],
    lines: [],
    scripts: [],
  };
  walk(document, index);
  return index;
}

interface Walk {
  order: number;
  region: PageRegion;
  /** The element that set `region`; leaving it restores `main`. */
  regionRoot: AnyNode | undefined;
  run: string;
  block: Element | undefined;
}

function walk(document: Document, index: PageIndex): void {
  const state: Walk = { order: 0, region: 'main', regionRoot: undefined, run: '', block: undefined };
  let node: AnyNode | null = document.firstChild;
  while (node !== null) {
    state.order += 1;
    let descend = false;
    if (isText(node)) {
      if (state.run.length < longestLine) state.run += needsGap(state.run, node.data) ? ` ${node.data}` : node.data;
    } else if (isTag(node)) {
      descend = enterElement(node, index, state);
    }
    if (descend && hasChildren(node) && node.firstChild !== null) {
      node = node.firstChild;
      continue;
    }
    node = leaveTo(node, index, state);
  }
  flush(index, state);
}

/** The node after the subtree of `from`, closing the blocks and regions that end on the way. */
function leaveTo(from: AnyNode, index: PageIndex, state: Walk): AnyNode | null {
  let node: AnyNode | null = from;
  while (node !== null) {
    if (isTag(node)) {
      if (!inline.has(node.name)) {
        flush(index, state);
        state.block = node.parentNode !== null && isTag(node.parentNode) ? node.parentNode : undefined;
      }
      if (state.regionRoot === node) {
        state.region = 'main';
        state.regionRoot = undefined;
      }
    }
    if (node.nextSibling !== null) return node.nextSibling;
    node = node.parentNode;
  }
  return null;
}

function flush(index: PageIndex, state: Walk): void {
  if (state.run === '') return;
  const text = collapseSpace(state.run);
  state.run = '';
  if (text === '' || state.block === undefined || state.region === 'hidden' || index.lines.length >= mostLines) return;
  index.lines.push({ text, order: state.order, element: state.block, region: state.region });
}

/** Records what `element` carries; says whether its children are to be walked. */
function enterElement(element: Element, index: PageIndex, state: Walk): boolean {
  const { name, attribs } = element;
  if (name === 'script') {
    readScript(element, index);
    return false;
  }
  if (name === 'meta') return readMeta(element, index, state);
  if (name === 'link') {
    const href = attribs['href'];
    if (href !== undefined && attribs['rel'] !== undefined) {
      index.links.push({ rel: attribs['rel'].toLowerCase().split(/\s+/), href });
    }
    return false;
  }
  if (name === 'title') {
    index.title ??= isInsideSvg(element) ? undefined : collapseSpace(textOf(element));
    return false;
  }
  if (skipped.has(name)) return false;
  if (!inline.has(name)) {
    flush(index, state);
    state.block = element;
  }
  if (name === 'html' || name === 'body') {
    const language = attribs['lang'] ?? attribs['xml:lang'];
    if (language !== undefined && language !== '') index.language ??= language;
    return true;
  }
  const hints = readClassHints(attribs);
  if (state.regionRoot === undefined) enterRegion(element, hints, state);
  recordElement(element, hints, index, state);
  return true;
}

function enterRegion(element: Element, hints: ClassHints, state: Walk): void {
  const region = regionOf(element, hints);
  if (region === 'main') return;
  state.region = region;
  state.regionRoot = element;
}

function regionOf(element: Element, hints: ClassHints): PageRegion {
  const { name, attribs } = element;
  if (isHidden(attribs)) return 'hidden';
  if (name === 'nav' || attribs['role'] === 'navigation') return 'navigation';
  if (name === 'footer') return isInsideArticle(element) ? 'main' : 'footer';
  if (name === 'aside') return 'aside';
  if (inline.has(name) || /^(article|main|body|header|h\d|p)$/.test(name)) return 'main';
  return hints.region ?? 'main';
}

/** React streams visible content in hidden elements named `S:0`, `S:1`, … which a script shows. */
function isHidden(attribs: Record<string, string>): boolean {
  if (attribs['hidden'] !== undefined) return !/^S:\d/.test(attribs['id'] ?? '');
  return /display\s*:\s*none/i.test(attribs['style'] ?? '');
}

function isInsideArticle(element: Element): boolean {
  let node = element.parentNode as AnyNode | null;
  for (let depth = 0; node !== null && depth < 12; depth += 1) {
    if (isTag(node) && (node.name === 'article' || node.name === 'main')) return true;
    node = node.parentNode;
  }
  return false;
}

function isInsideSvg(element: Element): boolean {
  const parent = element.parentNode as AnyNode | null;
  return parent !== null && isTag(parent) && parent.name === 'svg';
}

function recordElement(element: Element, hints: ClassHints, index: PageIndex, state: Walk): void {
  const { name, attribs } = element;
  if (state.region === 'hidden') return;
  if (hints === noHints && !telling.has(name) && attribs['itemprop'] === undefined && attribs['rel'] === undefined)
    return;
  const entry = { element, order: state.order, region: state.region };
  if (name === 'h1' || name === 'h2' || name === 'h3') push(index.headings, entry);
  if (name === 'time') push(index.times, entry);
  if (attribs['itemprop'] !== undefined) {
    for (const property of attribs['itemprop'].toLowerCase().split(/\s+/)) {
      const list = index.properties.get(property) ?? [];
      if (list.length === 0) index.properties.set(property, list);
      push(list, entry);
    }
  }
  if (attribs['rel'] !== undefined && /(^|\s)author(\s|$)/i.test(attribs['rel'])) push(index.bylines, entry);
  if (name === 'a' && authorAddress.test(attribs['href'] ?? '')) push(index.bylines, entry);
  if (hints.byline) push(index.bylines, entry);
  if (hints.date) push(index.dates, entry);
  if (hints.title) push(index.titles, entry);
  if (hints.standfirst) push(index.standfirsts, entry);
}

function push<T>(list: T[], entry: T): void {
  if (list.length < mostElements && list.at(-1) !== entry) list.push(entry);
}

function readScript(element: Element, index: PageIndex): void {
  const type = element.attribs['type'] ?? '';
  if (!/ld\+json/i.test(type)) {
    if (element.attribs['src'] === undefined && index.scripts.length < mostElements) index.scripts.push(element);
    return;
  }
  if (index.jsonLd.length < 50) index.jsonLd.push(textOf(element));
}

function textOf(element: Element): string {
  let text = '';
  for (const child of element.children) if (isText(child)) text += (child as unknown as { data: string }).data;
  return text;
}

function readMeta(element: Element, index: PageIndex, state: Walk): boolean {
  const { attribs } = element;
  const content = collapseSpace(attribs['content'] ?? '');
  if (content === '') return false;
  for (const attribute of ['name', 'property', 'itemprop', 'http-equiv'] as const) {
    const key = attribs[attribute]?.trim().toLowerCase();
    if (key === undefined || key === '') continue;
    if (attribute === 'itemprop' && state.region !== 'main') continue;
    const values = index.metas.get(key) ?? [];
    if (values.length === 0) index.metas.set(key, values);
    if (values.length < 30) values.push(content);
  }
  return false;
}
