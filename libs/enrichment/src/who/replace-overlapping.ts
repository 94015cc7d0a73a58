/** `spans` and `winners` in the order of the text; what overlaps a winner goes, and of two winners the earlier stays. */
export function replaceOverlapping<T extends { readonly start: number; readonly end: number }>(
  spans: readonly T[],
  winners: readonly T[],
): T[] {
  const byStart = (left: T, right: T): number => left.start - right.start || right.end - left.end;
  if (winners.length === 0) return [...spans].sort(byStart);
  const kept: T[] = [];
  for (const winner of [...winners].sort(byStart)) if (winner.start >= (kept.at(-1)?.end ?? 0)) kept.push(winner);
  const merged: T[] = [];
  let next = 0;
  for (const span of [...spans].sort(byStart)) {
    while (next < kept.length && (kept[next]?.end ?? 0) <= span.start) next++;
    const winner = kept[next];
    if (winner === undefined || winner.start >= span.end) merged.push(span);
  }
  return [...merged, ...kept].sort(byStart);
}

/** The spans, of a list in the order of the text without overlaps, that share a character with `range`. */
export function findOverlapping<T extends { readonly start: number; readonly end: number }>(
  spans: readonly T[],
  range: { readonly start: number; readonly end: number },
): T[] {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle]?.end ?? 0) <= range.start) low = middle + 1;
    else high = middle;
  }
  const found: T[] = [];
  for (let at = low; at < spans.length; at++) {
    const span = spans[at];
    if (span === undefined || span.start >= range.end) break;
    found.push(span);
  }
  return found;
}
