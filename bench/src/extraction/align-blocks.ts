import { shinglesOf, tokenize } from './shingle-score.js';

const shingleLength = 4;

/**
 * Tells for every block of a page how much of it stands in the gold body, 0 to 1. Shingles are taken over the page's
 * whole text, so that a short block is recognised by what goes before and after it.
 */
export function alignBlocks(blocks: readonly string[], gold: string): Float32Array {
  const expected = shinglesOf(tokenize(gold));
  const tokens: string[] = [];
  const owners: number[] = [];
  for (const [index, block] of blocks.entries()) {
    for (const token of tokenize(block)) {
      tokens.push(token);
      owners.push(index);
    }
  }
  const covered = new Uint8Array(tokens.length);
  for (let start = 0; start + shingleLength <= tokens.length; start += 1) {
    if (expected.has(tokens.slice(start, start + shingleLength).join(' ')))
      covered.fill(1, start, start + shingleLength);
  }
  const counts = new Float32Array(blocks.length);
  const labels = new Float32Array(blocks.length);
  for (const [index, owner] of owners.entries()) {
    counts[owner] = (counts[owner] ?? 0) + 1;
    labels[owner] = (labels[owner] ?? 0) + (covered[index] ?? 0);
  }
  for (let index = 0; index < labels.length; index += 1)
    labels[index] = (labels[index] ?? 0) / Math.max(1, counts[index] ?? 0);
  addWholeLines(blocks, gold, labels);
  dropRepeats(blocks, expected, labels);
  return labels;
}

/** Short blocks that are a line of the gold, between the first and the last block of the body. */
function addWholeLines(blocks: readonly string[], gold: string, labels: Float32Array): void {
  const lines = new Set(gold.split('\n').map((line) => tokenize(line).join(' ')));
  const first = labels.findIndex((label) => label > 0.5);
  const last = labels.findLastIndex((label) => label > 0.5);
  for (const [index, block] of blocks.entries()) {
    if (index <= first || index >= last || (labels[index] ?? 0) > 0.5) continue;
    const line = tokenize(block).join(' ');
    if (line !== '' && lines.has(line)) labels[index] = 1;
  }
}

/** Where the page says a thing more often than the gold, the copies among other parts of the body are the body's. */
function dropRepeats(blocks: readonly string[], expected: ReadonlyMap<string, number>, labels: Float32Array): void {
  const copies = new Map<string, number[]>();
  for (const [index, block] of blocks.entries()) {
    if ((labels[index] ?? 0) < 0.5) continue;
    const key = tokenize(block).join(' ');
    if (key.split(' ').length < shingleLength) continue;
    copies.set(key, [...(copies.get(key) ?? []), index]);
  }
  for (const [key, indices] of copies) {
    const wanted = Math.max(...[...shinglesOf(key.split(' ')).keys()].map((shingle) => expected.get(shingle) ?? 0));
    if (indices.length <= wanted) continue;
    const byCompany = indices.map((index) => ({ index, company: companyOf(index, labels, indices) }));
    byCompany.sort((left, right) => right.company - left.company);
    for (const { index } of byCompany.slice(Math.max(1, wanted))) labels[index] = 0;
  }
}

function companyOf(index: number, labels: Float32Array, excluded: readonly number[]): number {
  let company = 0;
  for (let step = -4; step <= 4; step += 1) {
    if (step !== 0 && !excluded.includes(index + step)) company += (labels[index + step] ?? 0) / Math.abs(step);
  }
  return company;
}
