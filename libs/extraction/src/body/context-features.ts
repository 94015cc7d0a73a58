import { headingLevel } from './element-kinds.js';
import type { PageBox, TextBlock } from './page-box.js';
import { isProse, textKey, titleWords, type PageContext } from './page-context.js';
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

/** Longer blocks are no titles; their first characters tell whether a text is the same. */
const maxTitleLength = 200;
const maxStartLength = 100;

/** How many boxes up a shared ancestor is looked for. */
const maxClimb = 12;

export function writeContextFeatures(
  features: Float32Array,
  offset: number,
  width: number,
  context: PageContext,
  textCues: Int32Array,
): void {
  const { page } = context;
  const { blocks } = page;
  const after = nextProse(blocks);
  const pageLinkShare = (page.boxes[0]?.linkChars ?? 0) / Math.max(1, page.chars);
  let proseBefore = 0;
  let lastProse = -1;
  let run = 0;
  let heading: TextBlock | undefined;
  for (const block of blocks) {
    let column = block.index * width + offset;
    const put = (value: number): void => {
      features[column] = value;
      column += 1;
    };
    put(page.chars);
    put(page.proseChars);
    put(blocks.length);
    put(pageLinkShare);
    put(block.index / blocks.length);
    put(proseBefore / Math.max(1, page.proseChars));
    put(context.headline < 0 ? 0 : block.index - context.headline);
    put(context.headline < 0 ? 0 : 1);
    putHints(put, block, context);
    putMain(put, block, context);
    putRepeated(put, block, context);
    const before = lastProse < 0 ? undefined : blocks[lastProse];
    const next = blocks[after[block.index] ?? -1];
    put(before === undefined ? 99 : block.index - before.index);
    put(before === undefined ? maxClimb * 2 : sharedDistance(block.box, before.box));
    put(next === undefined ? 99 : next.index - block.index);
    put(next === undefined ? maxClimb * 2 : sharedDistance(block.box, next.box));
    put(run);
    put(heading === undefined ? 99 : block.index - heading.index);
    put(heading === undefined ? 0 : (headingLevel(heading.box.tag) ?? 0));
    const cues = heading === undefined ? 0 : (textCues[heading.index] ?? 0);
    for (const name of headingCues) put((cues >> textCueNames.indexOf(name)) & 1);
    for (const step of neighbours) putNeighbour(put, block, blocks[block.index + step]);
    if (headingLevel(block.box.tag) !== undefined) heading = block;
    if (isProse(block)) {
      run = lastProse >= 0 && block.index - lastProse <= 3 ? run + 1 : 1;
      lastProse = block.index;
      proseBefore += block.chars;
    }
  }
}

type Put = (value: number) => void;

function putHints(put: Put, block: TextBlock, context: PageContext): void {
  const isShort = block.text.length <= maxTitleLength;
  const key = textKey(isShort ? block.text : block.text.slice(0, maxStartLength));
  const words = isShort && block.words <= 40 ? titleWords(block.text) : [];
  const shared = words.filter((word) => context.titleWords.has(word)).length;
  put(isShort && context.titleKeys.has(key) ? 1 : 0);
  put(words.length === 0 ? 0 : shared / words.length);
  const start = key.slice(0, 60);
  put(start.length >= 20 && context.descriptionKey.startsWith(start) ? 1 : 0);
  put(context.articleBodyKey.length > 200 ? 1 : 0);
  put(start.length >= 12 && context.articleBodyKey.includes(start) ? 1 : 0);
}

function putMain(put: Put, block: TextBlock, { mainBox, halfBox, mostBox, page }: PageContext): void {
  put(mainBox !== undefined && isInside(block.box, mainBox) ? 1 : 0);
  put(mainBox === undefined ? maxClimb * 2 : sharedDistance(block.box, mainBox));
  put((mainBox?.proseChars ?? 0) / Math.max(1, page.proseChars));
  put(halfBox !== undefined && isInside(block.box, halfBox) ? 1 : 0);
  put(mostBox !== undefined && isInside(block.box, mostBox) ? 1 : 0);
}

function putRepeated(put: Put, block: TextBlock, context: PageContext): void {
  put(context.occurrences.get(block.text) ?? 1);
  const repeated = context.repeated.get(block.box);
  const blocks = Math.max(1, repeated?.blocks ?? 1);
  const chars = Math.max(1, repeated?.chars ?? 1);
  put(blocks);
  put(chars / blocks);
  put((repeated?.linkChars ?? 0) / chars);
  put((repeated?.prose ?? 0) / blocks);
  put(chars / Math.max(1, context.page.chars));
}

function putNeighbour(put: Put, block: TextBlock, neighbour: TextBlock | undefined): void {
  if (neighbour === undefined) {
    for (let count = 0; count < 6; count += 1) put(-1);
    return;
  }
  put(neighbour.chars);
  put(Math.min(1, neighbour.linkChars / Math.max(1, neighbour.text.length)));
  put(neighbour.box.tag === block.box.tag ? 1 : 0);
  put(neighbour.box === block.box ? 2 : neighbour.box.parent === block.box.parent ? 1 : 0);
  put(headingLevel(neighbour.box.tag) ?? 0);
  put(isProse(neighbour) ? 1 : 0);
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
