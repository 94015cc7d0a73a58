import type { ArticleImage, ArticleLink } from '@dateline/contracts';
import type { Element } from 'domhandler';
import { walkElements } from '../dom/walk-elements.js';
import { readText } from '../dom/read-text.js';
import type { PageBox, SegmentedPage, TextBlock } from './page-box.js';
import { collapseSpaces } from '../dom/collapse-spaces.js';

const maxItems = 500;
/** Smaller images are icons, avatars and counters. */
const minImageSide = 100;

/** Links in the body, in order, each address once a block; relative ones resolved against `base`. */
export function collectLinks(page: SegmentedPage, body: readonly TextBlock[], base: string | undefined): ArticleLink[] {
  const inBody = new Set(body.map((block) => block.index));
  const links: ArticleLink[] = [];
  for (const { element, block, text } of page.links) {
    if (!inBody.has(block) || links.length >= maxItems) continue;
    const url = resolveUrl(element.attribs['href'], base);
    if (url !== undefined) links.push({ url, text });
  }
  return links;
}

/** Images among the body's blocks, or just before them, with what is written under them. */
export function collectImages(
  page: SegmentedPage,
  body: readonly TextBlock[],
  base: string | undefined,
): ArticleImage[] {
  const first = body[0];
  const last = body.at(-1);
  if (first === undefined || last === undefined) return [];
  const holder = sharedBox(first.box, last.box);
  const images = new Map<string, ArticleImage>();
  for (const { element, box, beforeBlock } of page.images) {
    if (images.size >= maxItems || beforeBlock > last.index + 1) break;
    const isBeside = isWithin(box, holder) && beforeBlock >= first.index;
    const isLead = beforeBlock <= first.index && first.index - beforeBlock <= 8 && figureOf(box) !== undefined;
    if ((!isBeside && !isLead) || box.hidden || isSmall(element)) continue;
    const url = resolveUrl(imageSource(element), base);
    if (url === undefined || images.has(url)) continue;
    images.set(url, describeImage(url, element, box));
  }
  return [...images.values()];
}

function describeImage(url: string, element: Element, box: PageBox): ArticleImage {
  const image: ArticleImage = { url };
  const alt = collapseSpaces(element.attribs['alt'] ?? '');
  if (alt !== '') image.alt = alt;
  const figure = figureOf(box);
  if (figure === undefined) return image;
  const { caption, credit } = readCaption(figure.element);
  if (caption !== '') image.caption = caption;
  if (credit !== '') image.credit = credit;
  return image;
}

function figureOf(box: PageBox): PageBox | undefined {
  let around: PageBox | undefined = box;
  for (let steps = 0; around !== undefined && steps < 5; steps += 1, around = around.parent) {
    if (
      around.tag === 'figure' ||
      /(?:^|[ _-])(?:wp-caption|figure|image-?(?:block|wrapper|container))/i.test(around.element.attribs['class'] ?? '')
    )
      return around;
  }
  return undefined;
}

function readCaption(figure: Element): { caption: string; credit: string } {
  let caption = '';
  let credit = '';
  walkElements(figure, (element) => {
    const className = element.attribs['class'] ?? '';
    if (caption === '' && (element.name === 'figcaption' || /caption/i.test(className))) caption = cleanText(element);
    if (credit === '' && /credit|copyright|source/i.test(className)) credit = cleanText(element);
  });
  if (credit !== '' && credit !== caption) caption = caption.replace(credit, '').trim();
  return { caption: caption.slice(0, 2000), credit: credit.slice(0, 300) };
}

function cleanText(element: Element): string {
  return collapseSpaces(readText(element));
}

/** Where the picture really is: loaders put a blank in `src` and the address elsewhere. */
function imageSource({ attribs }: Element): string | undefined {
  const lazy = attribs['data-src'] ?? attribs['data-lazy-src'] ?? attribs['data-original'];
  const source = lazy ?? attribs['src'];
  if (source !== undefined && source !== '' && !source.startsWith('data:')) return source;
  const set = attribs['srcset'] ?? attribs['data-srcset'];
  return set?.trim().split(/\s+/)[0]?.replace(/,$/, '');
}

function isSmall({ attribs }: Element): boolean {
  const sides = [attribs['width'], attribs['height']].map((side) => Number.parseInt(side ?? '', 10));
  return sides.some((side) => side < minImageSide);
}

function resolveUrl(href: string | undefined, base: string | undefined): string | undefined {
  if (href === undefined || /^\s*(?:#|javascript:|mailto:|tel:|data:)/i.test(href)) return undefined;
  const url = parseUrl(href, base);
  return url !== undefined && /^https?:/.test(url) && url.length <= 8192 ? url : undefined;
}

function parseUrl(href: string, base: string | undefined): string | undefined {
  return URL.canParse(href, base) ? new URL(href, base).href : undefined;
}

function sharedBox(left: PageBox, right: PageBox): PageBox | undefined {
  let one: PageBox | undefined = left;
  let other: PageBox | undefined = right;
  while (one !== other) {
    if (one === undefined || other === undefined) return undefined;
    if (one.depth >= other.depth) one = one.parent;
    else other = other.parent;
  }
  return one;
}

function isWithin(box: PageBox, holder: PageBox | undefined): boolean {
  let around: PageBox | undefined = box;
  while (around !== undefined && holder !== undefined && around.depth > holder.depth) around = around.parent;
  return around === holder;
}
