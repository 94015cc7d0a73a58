/** A title reduced to its letters and digits, for telling whether two spellings are the same. */
export function foldTitle(title: string): string {
  return title
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim();
}

/** Share of the words of the shorter title that the longer has too, 0–1; both folded. */
export function titleOverlap(a: string, b: string): number {
  const left = a.split(' ');
  const right = new Set(b.split(' '));
  const shared = left.filter((word) => right.has(word)).length;
  const shorter = Math.min(left.length, right.size);
  return shorter === 0 ? 0 : Math.min(1, shared / shorter);
}
