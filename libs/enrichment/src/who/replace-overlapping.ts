/** `spans` and `winners` in the order of the text; what overlaps a winner goes, and of two winners the earlier stays. */
export function replaceOverlapping<T extends { readonly start: number; readonly end: number }>(
  spans: readonly T[],
  winners: readonly T[],
): T[] {
  const byStart = (left: T, right: T): number => left.start - right.start || right.end - left.end;
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
