import { classCueNames } from './class-cues.js';
import type { PageBox } from './page-box.js';
import type { PageContext } from './page-context.js';

const semanticTags = ['article', 'main', 'section', 'aside', 'nav', 'footer', 'header', 'form', 'figure', 'ul', 'table', 'blockquote', 'p', 'details']; // prettier-ignore

/** Ancestors whose measures a block is given: its own box, the one around it, and so on. */
const levels = [0, 1, 2, 3, 5];

/** What a block stands in: for each cue the nearest box with it, how far up and how much of the page it holds. */
export const ancestorFeatureNames: readonly string[] = [
  'box.depth',
  ...semanticTags.flatMap((tag) => [`box.tag.${tag}.distance`, `box.tag.${tag}.share`]),
  ...classCueNames.flatMap((name) => [`box.cue.${name}.distance`, `box.cue.${name}.share`]),
  ...levels.flatMap((level) => [
    `box.${level}.proseShare`,
    `box.${level}.linkShare`,
    `box.${level}.prosePart`,
    `box.${level}.blocks`,
    `box.${level}.charsPerBlock`,
    `box.${level}.children`,
  ]),
];

/** Distance given where no ancestor has a cue. */
const none = 40;

/** Two numbers a cue: how far up the nearest box with it is, and what it holds. */
const cueWidth = 2 * (semanticTags.length + classCueNames.length);

export function writeAncestorFeatures(
  features: Float32Array,
  offset: number,
  width: number,
  { page }: PageContext,
): void {
  const nearest = findNearestCues(page.boxes, page.chars);
  let box: PageBox | undefined;
  let previous = 0;
  for (const block of page.blocks) {
    const start = block.index * width + offset;
    if (block.box === box) features.copyWithin(start, previous, previous + ancestorFeatureNames.length);
    else {
      features[start] = block.box.depth;
      const from = block.box.index * cueWidth;
      features.set(nearest.subarray(from, from + cueWidth), start + 1);
      writeLevels(features, start + 1 + cueWidth, block.box, page.proseChars);
    }
    box = block.box;
    previous = start;
  }
}

/** For every box and cue the distance to, and the share of the page in, the nearest box that has it. */
function findNearestCues(boxes: readonly PageBox[], pageChars: number): Float32Array {
  const nearest = new Float32Array(boxes.length * cueWidth);
  for (const box of boxes) {
    const row = box.index * cueWidth;
    const around = box.parent === undefined ? -1 : box.parent.index * cueWidth;
    for (let column = row; column < row + cueWidth; column += 2) {
      const inherited = around + column - row;
      nearest[column] = around < 0 ? none : Math.min(none, (nearest[inherited] ?? none) + 1);
      nearest[column + 1] = around < 0 ? -1 : (nearest[inherited + 1] ?? -1);
    }
    const share = box.chars / Math.max(1, pageChars);
    const mark = (cue: number): void => {
      nearest[row + 2 * cue] = 0;
      nearest[row + 2 * cue + 1] = share;
    };
    const tag = semanticTags.indexOf(box.tag === 'ol' ? 'ul' : box.tag);
    if (tag >= 0) mark(tag);
    // The page's own element names its kind and theme, not a part of it.
    if (box.depth < 2 && (box.tag === 'body' || box.tag === 'html')) continue;
    for (let cues = box.cues, cue = semanticTags.length; cues !== 0; cues >>>= 1, cue += 1)
      if ((cues & 1) === 1) mark(cue);
  }
  return nearest;
}

function writeLevels(features: Float32Array, offset: number, box: PageBox, pageProse: number): void {
  let ancestor: PageBox = box;
  let level = 0;
  let column = offset;
  for (const wanted of levels) {
    while (level < wanted && ancestor.parent !== undefined) {
      ancestor = ancestor.parent;
      level += 1;
    }
    const chars = Math.max(1, ancestor.chars);
    features[column] = ancestor.proseChars / Math.max(1, pageProse);
    features[column + 1] = Math.min(1, ancestor.linkChars / chars);
    features[column + 2] = ancestor.proseChars / chars;
    features[column + 3] = ancestor.blocks;
    features[column + 4] = ancestor.chars / Math.max(1, ancestor.blocks);
    features[column + 5] = ancestor.children;
    column += 6;
  }
}
