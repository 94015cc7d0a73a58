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

/** Per cue the distance to, and the prose share of, the nearest box that has it. */
type Nearest = Float32Array;

export function writeAncestorFeatures(
  features: Float32Array,
  offset: number,
  width: number,
  { page }: PageContext,
): void {
  const cueCount = semanticTags.length + classCueNames.length;
  const nearest: Nearest[] = [];
  for (const box of page.boxes) nearest.push(nearestCues(box, nearest, cueCount, page.chars));
  const own = new Map<PageBox, Float32Array>();
  for (const block of page.blocks) {
    const start = block.index * width + offset;
    let measures = own.get(block.box);
    if (measures === undefined) {
      measures = measureLevels(block.box, page.proseChars);
      own.set(block.box, measures);
    }
    features[start] = block.box.depth;
    features.set(nearest[block.box.index] ?? [], start + 1);
    features.set(measures, start + 1 + 2 * cueCount);
  }
}

function nearestCues(box: PageBox, nearest: readonly Nearest[], cueCount: number, pageChars: number): Nearest {
  const around = box.parent === undefined ? undefined : nearest[box.parent.index];
  const cues = new Float32Array(2 * cueCount);
  const share = box.chars / Math.max(1, pageChars);
  // The page's own element names its kind and theme, not a part of it.
  const mask = box.depth < 2 && (box.tag === 'body' || box.tag === 'html') ? 0 : box.cues;
  for (let cue = 0; cue < cueCount; cue += 1) {
    const tag = semanticTags[cue];
    const has = tag !== undefined ? box.tag === tag || (tag === 'ul' && box.tag === 'ol') : ((mask >> (cue - semanticTags.length)) & 1) === 1; // prettier-ignore
    if (has) {
      cues[2 * cue + 1] = share;
    } else {
      cues[2 * cue] = around === undefined ? none : Math.min(none, (around[2 * cue] ?? none) + 1);
      cues[2 * cue + 1] = around?.[2 * cue + 1] ?? -1;
    }
  }
  return cues;
}

function measureLevels(box: PageBox, pageProse: number): Float32Array {
  const measures = new Float32Array(levels.length * 6);
  let ancestor: PageBox | undefined = box;
  let level = 0;
  for (const [index, wanted] of levels.entries()) {
    while (level < wanted && ancestor.parent !== undefined) {
      ancestor = ancestor.parent;
      level += 1;
    }
    const chars = Math.max(1, ancestor.chars);
    measures.set(
      [
        ancestor.proseChars / Math.max(1, pageProse),
        Math.min(1, ancestor.linkChars / chars),
        ancestor.proseChars / chars,
        ancestor.blocks,
        ancestor.chars / Math.max(1, ancestor.blocks),
        ancestor.children,
      ],
      index * 6,
    );
  }
  return measures;
}
