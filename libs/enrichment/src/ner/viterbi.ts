import { labelCount, mayFollow } from './labels.js';
import { rowWidth } from './tagger-model.js';

const labels = Array.from({ length: labelCount }, (_, label) => label);
/** For each label those that may stand before it. */
const predecessors = labels.map((right) => labels.filter((left) => mayFollow(left, right)));

/** Scores of the token before and of this one, and the choices made: used again by each call. */
const best = new Float32Array(rowWidth * 2);
let back = new Int8Array(64 * rowWidth);

/**
 * The best label sequence for `length` tokens under emission scores (`[token * rowWidth + label]`) and transitions
 * (`[(left + 1) * rowWidth + right]`, −∞ where impossible). Only moves that the transitions allow are tried.
 */
export function findBestLabels(
  scores: Int32Array | Float32Array,
  length: number,
  transitions: Float32Array,
): Uint8Array {
  if (length * rowWidth > back.length) back = new Int8Array(2 * length * rowWidth);
  const edge = 0;
  for (let index = 0; index < length; index++) {
    const from = (index & 1) * rowWidth;
    const to = rowWidth - from;
    for (let right = 0; right < labelCount; right++) {
      let score = -Infinity;
      let choice = 0;
      if (index === 0) score = transitions[edge + right] ?? -Infinity;
      else {
        for (const left of predecessors[right] ?? []) {
          const candidate = (best[from + left] ?? 0) + (transitions[(left + 1) * rowWidth + right] ?? 0);
          if (candidate > score) {
            score = candidate;
            choice = left;
          }
        }
      }
      best[to + right] = score + (scores[index * rowWidth + right] ?? 0);
      back[index * rowWidth + right] = choice;
    }
  }
  return traceBack(best, back, length);
}

function traceBack(best: Float32Array, back: Int8Array, length: number): Uint8Array {
  const labels = new Uint8Array(length);
  if (length === 0) return labels;
  const last = (length & 1) * rowWidth;
  let label = 0;
  for (let candidate = 1; candidate < labelCount; candidate++) {
    if (canEnd(candidate) && (best[last + candidate] ?? 0) > (best[last + label] ?? 0)) label = candidate;
  }
  for (let index = length - 1; index >= 0; index--) {
    labels[index] = label;
    label = back[index * rowWidth + label] ?? 0;
  }
  return labels;
}

/** A name may not be left open at the end of a sentence. */
function canEnd(label: number): boolean {
  return label === 0 || ((label - 1) & 3) >= 2;
}
