import { headingLevel } from './element-kinds.js';
import type { TextBlock } from './page-box.js';
import type { PageContext } from './page-context.js';
import { textKey } from './page-context.js';

/** Score from which a block is taken; the F1 of whole pages is best here. */
const threshold = 0.45;

/** Chooses the blocks of the body by their scores, and mends what single scores cannot see. */
export function selectBlocks(scores: Float32Array, context: PageContext): TextBlock[] {
  const { blocks } = context.page;
  const chosen = Uint8Array.from(blocks, (block) => ((scores[block.index] ?? 0) >= threshold ? 1 : 0));
  dropHeadline(chosen, context);
  dropTrailingHeadings(chosen, blocks);
  return blocks.filter((block) => chosen[block.index] === 1);
}

/** The article's own headline is not its body, wherever it is repeated before the first paragraph. */
function dropHeadline(chosen: Uint8Array, context: PageContext): void {
  for (const block of context.page.blocks) {
    if (chosen[block.index] === 0) continue;
    if (block.chars > 300) return;
    if (block.index === context.headline || context.titleKeys.has(textKey(block.text))) chosen[block.index] = 0;
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
