import type { Block } from '@dateline/contracts';
import { dropHouseTexts } from './drop-house-texts.js';
import { headingLevel } from './element-kinds.js';
import type { PageBox, TextBlock } from './page-box.js';

const blockSeparator = '\n\n';
const cellSeparator = ' | ';

/** A block of the body that has no place in the text yet. */
type Piece = Omit<Block, 'start' | 'end'>;

/** Lays blocks out as the article's text: each gets its kind, and its offsets in UTF-16 code units. */
export function buildBlocks(selected: readonly TextBlock[]): { blocks: Block[]; text: string } {
  return layOut(dropHouseTexts(joinCells(selected)));
}

/** Joins pieces by a blank line, and says where each stands. */
export function layOut(pieces: readonly Piece[]): { blocks: Block[]; text: string } {
  const blocks: Block[] = [];
  let start = 0;
  for (const piece of pieces) {
    const end = start + piece.text.length;
    blocks.push({ ...piece, start, end });
    start = end + blockSeparator.length;
  }
  return { blocks, text: pieces.map((piece) => piece.text).join(blockSeparator) };
}

/** Cells of one row of a data table become one block. */
function joinCells(selected: readonly TextBlock[]): Piece[] {
  const pieces: Piece[] = [];
  let lastRow: PageBox | undefined;
  for (const block of selected) {
    const row = rowOf(block);
    const last = pieces.at(-1);
    if (row !== undefined && row === lastRow && last !== undefined) last.text += cellSeparator + block.text;
    else if (row !== undefined) pieces.push({ kind: 'table-row', text: block.text });
    else pieces.push(describeBlock(block));
    lastRow = row;
  }
  return pieces;
}

/** The table row that a block is a cell of; undefined where the table only lays out the page. */
function rowOf(block: TextBlock): PageBox | undefined {
  for (
    let box: PageBox | undefined = block.box, steps = 0;
    box !== undefined && steps < 3;
    steps += 1, box = box.parent
  ) {
    if (box.tag !== 'tr') continue;
    const isData = box.children > 1 && box.chars < 1500 && box.proseBlocks <= 2;
    return isData ? box : undefined;
  }
  return undefined;
}

function describeBlock(block: TextBlock): Piece {
  const { text } = block;
  for (
    let box: PageBox | undefined = block.box, steps = 0;
    box !== undefined && steps < 4;
    steps += 1, box = box.parent
  ) {
    const level = headingLevel(box.tag);
    if (level !== undefined) return { kind: 'heading', level, text };
    if (box.tag === 'pre') return { kind: 'preformatted', text };
    if (box.tag === 'figcaption' || box.tag === 'caption') return { kind: 'caption', text };
    if (box.tag === 'blockquote') return { kind: 'quote', text };
    if (box.tag === 'li' || box.tag === 'dd') return { kind: 'list-item', text };
  }
  return { kind: 'paragraph', text };
}
