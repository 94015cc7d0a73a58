import { headingLevel } from './element-kinds.js';
import type { TextBlock } from './page-box.js';
import type { PageContext } from './page-context.js';
import { textKey } from './title-likeness.js';
import { isVetoed } from './veto-blocks.js';

/** Blocks below this score are never taken, however unsure the page is as a whole. */
const minScore = 0.05;
/** Every block costs this much beside its words, so that a page of many labels is not cheap. */
const blockCost = 0.3;

/** Chooses the blocks of the body by their scores, and mends what single scores cannot see. */
export function selectBlocks(scores: Float32Array, features: Float32Array, context: PageContext): TextBlock[] {
  const { blocks } = context.page;
  const likely = Float32Array.from(blocks, (block) => {
    return isVetoed(block, features) ? 0 : (scores[block.index] ?? 0);
  });
  const threshold = findThreshold(likely, blocks);
  const chosen = Uint8Array.from(likely, (score) => (score >= threshold ? 1 : 0));
  dropHeadline(chosen, context);
  dropTrailingHeadings(chosen, blocks);
  return blocks.filter((block) => chosen[block.index] === 1);
}

/**
 * The score from which taking a block raises the expected overlap with the true body (its expected words among those
 * taken, over all that are taken or true): about 0.45 on a clear page, lower where nothing is sure.
 */
function findThreshold(likely: Float32Array, blocks: readonly TextBlock[]): number {
  const order = blocks.map((block) => block.index).sort((left, right) => (likely[right] ?? 0) - (likely[left] ?? 0));
  const weightOf = (index: number): number => (blocks[index]?.words ?? 0) + blockCost;
  let missed = 0;
  for (const index of order) missed += (likely[index] ?? 0) * weightOf(index);
  let taken = 0;
  let hits = 0;
  let best = 0;
  let threshold = 1;
  for (const index of order) {
    const score = likely[index] ?? 0;
    if (score < minScore) break;
    const weight = weightOf(index);
    taken += weight;
    hits += score * weight;
    missed -= score * weight;
    const overlap = hits / (taken + missed);
    if (overlap < best) continue;
    best = overlap;
    threshold = score;
  }
  return threshold;
}

/** The article's own headline is not its body, wherever it is repeated before the first paragraph. */
function dropHeadline(chosen: Uint8Array, context: PageContext): void {
  for (const block of context.page.blocks) {
    if (chosen[block.index] === 0) continue;
    if (block.chars > 300) return;
    if (block.index === context.headline || context.titles.keys.has(textKey(block.text))) chosen[block.index] = 0;
    else if (headingLevel(block.box.tag) === undefined) return;
  }
}

/** A heading with nothing under it belonged to what was left out. */
function dropTrailingHeadings(chosen: Uint8Array, blocks: readonly TextBlock[]): void {
  for (let index = chosen.lastIndexOf(1); index >= 0; index = chosen.lastIndexOf(1, index)) {
    const block = blocks[index];
    if (block === undefined || headingLevel(block.box.tag) === undefined) return;
    chosen[index] = 0;
  }
}
