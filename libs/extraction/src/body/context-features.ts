import { headingLevel } from './element-kinds.js';
import type { PageBox, TextBlock } from './page-box.js';
import { isProse, type PageContext } from './page-context.js';
import { startKey } from './title-likeness.js';
import { textCueNames } from './text-cues.js';

const neighbours = [-2, -1, 1, 2];
const headingCues = ['related', 'signup', 'comment', 'contents', 'tags', 'notes', 'share', 'bio'];

/** Where a block stands on the page and what stands near it. */
export const contextFeatureNames: readonly string[] = [
  'page.chars',
  'page.proseChars',
  'page.blocks',
  'page.linkShare',
  'at.block',
  'at.prose',
  'at.fromHeadline',
  'at.headlineKnown',
  'title.same',
  'title.shared',
  'description.same',
  'articleBody.known',
  'articleBody.has',
  'main.inside',
  'main.distance',
  'main.share',
  'half.inside',
  'most.inside',
  'text.occurrences',
  'repeated.blocks',
  'repeated.charsPerBlock',
  'repeated.linkShare',
  'repeated.proseShare',
  'repeated.proseOfPage',
  'prose.before.distance',
  'prose.before.shared',
  'prose.after.distance',
  'prose.after.shared',
  'prose.run',
  'heading.distance',
  'heading.level',
  ...headingCues.map((name) => `heading.cue.${name}`),
  ...neighbours.flatMap((step) => [
    `near.${step}.chars`,
    `near.${step}.linkShare`,
    `near.${step}.sameTag`,
    `near.${step}.sameParent`,
    `near.${step}.heading`,
    `near.${step}.prose`,
  ]),
];

/** How many boxes up a shared ancestor is looked for. */
const maxClimb = 12;

const headingCueBits = headingCues.map((name) => textCueNames.indexOf(name));

/** Written value by value: a function that puts them would box every number. */
export function writeContextFeatures(
  features: Float32Array,
  offset: number,
  width: number,
  context: PageContext,
  textCues: Int32Array,
): void {
  const { page, headline } = context;
  const { blocks } = page;
  const after = nextProse(blocks);
  const pageLinkShare = (page.boxes[0]?.linkChars ?? 0) / Math.max(1, page.chars);
  let proseBefore = 0;
  let lastProse = -1;
  let run = 0;
  let heading: TextBlock | undefined;
  for (const block of blocks) {
    const start = block.index * width + offset;
    features[start] = page.chars;
    features[start + 1] = page.proseChars;
    features[start + 2] = blocks.length;
    features[start + 3] = pageLinkShare;
    features[start + 4] = block.index / blocks.length;
    features[start + 5] = proseBefore / Math.max(1, page.proseChars);
    features[start + 6] = headline < 0 ? 0 : block.index - headline;
    features[start + 7] = headline < 0 ? 0 : 1;
    writeHints(features, start + 8, block, context);
    writeMain(features, start + 13, block, context);
    writeRepeated(features, start + 18, block, context);
    writeProse(features, start + 24, block, blocks[lastProse]);
    writeProse(features, start + 26, block, blocks[after[block.index] ?? -1]);
    features[start + 28] = run;
    features[start + 29] = heading === undefined ? 99 : block.index - heading.index;
    features[start + 30] = heading === undefined ? 0 : (headingLevel(heading.box.tag) ?? 0);
    let column = start + 31;
    const cues = heading === undefined ? 0 : (textCues[heading.index] ?? 0);
    for (const bit of headingCueBits) {
      features[column] = (cues >> bit) & 1;
      column += 1;
    }
    for (const step of neighbours) {
      writeNeighbour(features, column, block, blocks[block.index + step]);
      column += 6;
    }
    if (headingLevel(block.box.tag) !== undefined) heading = block;
    if (isProse(block)) {
      run = lastProse >= 0 && block.index - lastProse <= 3 ? run + 1 : 1;
      lastProse = block.index;
      proseBefore += block.chars;
    }
  }
}

function writeHints(features: Float32Array, column: number, block: TextBlock, context: PageContext): void {
  const likeness = context.likeness[block.index];
  features[column] = likeness?.isTitle === true ? 1 : 0;
  features[column + 1] = likeness?.sharedWords ?? 0;
  features[column + 2] = likeness?.isDescription === true ? 1 : 0;
  features[column + 3] = context.articleBodyKey.length > 200 ? 1 : 0;
  features[column + 4] = isInArticleBody(block.text, context.articleBodyKey) ? 1 : 0;
}

function isInArticleBody(text: string, articleBodyKey: string): boolean {
  if (articleBodyKey === '') return false;
  const key = startKey(text);
  return key.length >= 12 && articleBodyKey.includes(key);
}

function writeMain(
  features: Float32Array,
  column: number,
  block: TextBlock,
  { mainBox, halfBox, mostBox, page }: PageContext,
): void {
  features[column] = mainBox !== undefined && isInside(block.box, mainBox) ? 1 : 0;
  features[column + 1] = mainBox === undefined ? maxClimb * 2 : sharedDistance(block.box, mainBox);
  features[column + 2] = (mainBox?.proseChars ?? 0) / Math.max(1, page.proseChars);
  features[column + 3] = halfBox !== undefined && isInside(block.box, halfBox) ? 1 : 0;
  features[column + 4] = mostBox !== undefined && isInside(block.box, mostBox) ? 1 : 0;
}

function writeRepeated(features: Float32Array, column: number, block: TextBlock, context: PageContext): void {
  const repeated = context.repeated.get(block.box);
  const blocks = Math.max(1, repeated?.blocks ?? 1);
  const chars = Math.max(1, repeated?.chars ?? 1);
  features[column] = context.occurrences.get(block.text) ?? 1;
  features[column + 1] = blocks;
  features[column + 2] = chars / blocks;
  features[column + 3] = (repeated?.linkChars ?? 0) / chars;
  features[column + 4] = (repeated?.prose ?? 0) / blocks;
  features[column + 5] = chars / Math.max(1, context.page.chars);
}

function writeProse(features: Float32Array, column: number, block: TextBlock, prose: TextBlock | undefined): void {
  features[column] = prose === undefined ? 99 : Math.abs(block.index - prose.index);
  features[column + 1] = prose === undefined ? maxClimb * 2 : sharedDistance(block.box, prose.box);
}

function writeNeighbour(
  features: Float32Array,
  column: number,
  block: TextBlock,
  neighbour: TextBlock | undefined,
): void {
  if (neighbour === undefined) {
    features.fill(-1, column, column + 6);
    return;
  }
  const { box } = neighbour;
  features[column] = neighbour.chars;
  features[column + 1] = Math.min(1, neighbour.linkChars / Math.max(1, neighbour.text.length));
  features[column + 2] = box.tag === block.box.tag ? 1 : 0;
  features[column + 3] = box === block.box ? 2 : box.parent === block.box.parent ? 1 : 0;
  features[column + 4] = headingLevel(box.tag) ?? 0;
  features[column + 5] = isProse(neighbour) ? 1 : 0;
}

/** For each block the index of the next prose block after it, −1 where there is none. */
function nextProse(blocks: readonly TextBlock[]): Int32Array {
  const next = new Int32Array(blocks.length);
  let coming = -1;
  for (let index = blocks.length - 1; index >= 0; index -= 1) {
    next[index] = coming;
    const block = blocks[index];
    if (block !== undefined && isProse(block)) coming = index;
  }
  return next;
}

function isInside(box: PageBox, outer: PageBox): boolean {
  let ancestor: PageBox | undefined = box;
  while (ancestor !== undefined && ancestor.depth > outer.depth) ancestor = ancestor.parent;
  return ancestor === outer;
}

/** Steps from one box up to the nearest box around both and down to the other, at most twice `maxClimb`. */
function sharedDistance(from: PageBox, to: PageBox): number {
  let left = from;
  let right = to;
  for (let steps = 0; steps < 2 * maxClimb; steps += 1) {
    if (left === right) return steps;
    const climbed = left.depth >= right.depth ? left.parent : right.parent;
    if (climbed === undefined) return steps;
    if (left.depth >= right.depth) left = climbed;
    else right = climbed;
  }
  return 2 * maxClimb;
}
