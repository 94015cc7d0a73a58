import type { Attribution, Hedge, TextSpan } from '@dateline/contracts';
import type { Segment } from './build-segments.js';

/**
 * Sentences that pass on something with a hedge ("reportedly", "is believed to") and name nobody who vouches for it.
 * Plain statements are the reporter's own and are not listed. All three lists are in the order of the text.
 */
export function findUnsourcedClaims(
  text: string,
  segments: readonly Segment[],
  hedges: readonly Hedge[],
  attributions: readonly Attribution[],
): TextSpan[] {
  const claims: TextSpan[] = [];
  const sourced = new Set(attributions.map(({ cue }) => segmentAt(segments, cue.start)));
  let last = -1;
  for (const hedge of hedges) {
    const index = segmentAt(segments, hedge.start);
    const segment = segments[index];
    if (segment === undefined || index === last || sourced.has(index)) continue;
    last = index;
    claims.push({ start: segment.start, end: segment.end, text: text.slice(segment.start, segment.end) });
  }
  return claims;
}

/** Index of the segment that holds an offset. */
function segmentAt(segments: readonly Segment[], offset: number): number {
  let low = 0;
  let high = segments.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((segments[middle]?.end ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
