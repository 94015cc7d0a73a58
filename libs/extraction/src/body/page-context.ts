import { compareWithTitles, readTitles, textKey, type PageTitles, type TitleLikeness } from './title-likeness.js';
import type { PageBox, SegmentedPage, TextBlock } from './page-box.js';

/** What is known about the article before its body is looked for. */
export interface BodyHints {
  /** Titles that the page gives itself, best first. */
  titles: readonly string[];
  description?: string | undefined;
  /** The body as the page's structured data has it, where it does. */
  articleBody?: string | undefined;
}

/** Facts about the whole page that single blocks are measured against. */
export interface PageContext {
  page: SegmentedPage;
  titles: PageTitles;
  /** What each block has of the titles. */
  likeness: readonly TitleLikeness[];
  articleBodyKey: string;
  /** Index of the block that is the headline, −1 where none is found. */
  headline: number;
  /** The box that holds most of the prose close together. */
  mainBox: PageBox | undefined;
  /** The smallest boxes that hold half and 85 % of the page's prose. */
  halfBox: PageBox | undefined;
  mostBox: PageBox | undefined;
  /** What all boxes of the same pattern as a block's box hold. */
  repeated: ReadonlyMap<PageBox, PatternSums>;
  /** How often each text stands on the page. */
  occurrences: ReadonlyMap<string, number>;
}

/** Sums over the blocks that stand in boxes of the same tags and classes. */
export interface PatternSums {
  blocks: number;
  chars: number;
  linkChars: number;
  prose: number;
}

export function isProse(block: TextBlock): boolean {
  return block.chars >= 80 && block.linkChars < 0.4 * block.text.length;
}

export function blockSignature(block: TextBlock): string {
  return `${block.box.parent?.signature ?? ''}>${block.box.signature}`;
}

export function buildPageContext(page: SegmentedPage, hints: BodyHints): PageContext {
  const titles = readTitles(hints.titles, hints.description ?? '');
  const likeness = page.blocks.map(({ text, words }) => compareWithTitles(text, words, titles));
  const patterns = new Map<string, PatternSums>();
  const repeated = new Map<PageBox, PatternSums>();
  const occurrences = new Map<string, number>();
  for (const block of page.blocks) {
    let entry = repeated.get(block.box);
    if (entry === undefined) {
      const pattern = blockSignature(block);
      entry = patterns.get(pattern) ?? { blocks: 0, chars: 0, linkChars: 0, prose: 0 };
      patterns.set(pattern, entry);
      repeated.set(block.box, entry);
    }
    entry.blocks += 1;
    entry.chars += block.chars;
    entry.linkChars += block.linkChars;
    if (isProse(block)) entry.prose += 1;
    occurrences.set(block.text, (occurrences.get(block.text) ?? 0) + 1);
  }
  return {
    page,
    titles,
    likeness,
    articleBodyKey: textKey(hints.articleBody ?? ''),
    headline: findHeadline(page.blocks, titles, likeness),
    mainBox: findMainBox(page),
    halfBox: findHolder(page, 0.5),
    mostBox: findHolder(page, 0.85),
    repeated,
    occurrences,
  };
}

function findHeadline(blocks: readonly TextBlock[], titles: PageTitles, likeness: readonly TitleLikeness[]): number {
  let best = -1;
  let bestScore = 0;
  for (const block of blocks) {
    const isH1 = block.box.tag === 'h1';
    if (!isH1 && block.chars > 200 && !/^h[2-4]$/.test(block.box.tag)) continue;
    const isTitle =
      likeness[block.index]?.isTitle === true || (block.text.length > 200 && titles.keys.has(textKey(block.text)));
    const score = (isTitle ? 2 : 0) + (isH1 ? 1.5 : 0) + (block.linkChars === 0 ? 0.4 : 0);
    if (score >= 1.5 && score > bestScore) {
      best = block.index;
      bestScore = score;
    }
  }
  return best;
}

/** The box whose own paragraphs, and its children's to a lesser degree, hold the most prose. */
function findMainBox(page: SegmentedPage): PageBox | undefined {
  const scores = new Map<PageBox, number>();
  for (const block of page.blocks) {
    if (!isProse(block) || block.hidden) continue;
    const score = Math.min(block.chars, 600) + 40;
    let box: PageBox | undefined = block.box;
    if (box.tag !== 'div' && box.tag !== 'section' && box.tag !== 'article' && box.tag !== 'td') box = box.parent;
    for (let weight = 1; box !== undefined && weight > 0.2; weight /= 2, box = box.parent) {
      scores.set(box, (scores.get(box) ?? 0) + weight * score);
    }
  }
  let best: PageBox | undefined;
  let bestScore = 0;
  for (const [box, score] of scores) {
    const density = score * (1 - Math.min(1, box.linkChars / Math.max(1, box.chars)));
    if (density <= bestScore) continue;
    best = box;
    bestScore = density;
  }
  return best;
}

/** The deepest box that still holds the given share of all prose. */
function findHolder(page: SegmentedPage, share: number): PageBox | undefined {
  const needed = page.proseChars * share;
  let holder: PageBox | undefined;
  if (needed === 0) return undefined;
  for (const box of page.boxes) {
    if (box.proseChars >= needed && (holder === undefined || box.depth > holder.depth)) holder = box;
  }
  return holder;
}
