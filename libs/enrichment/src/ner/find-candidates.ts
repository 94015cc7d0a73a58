import type { CapitalRun } from './capital-runs.js';
import { labelCount } from './labels.js';
import { rowWidth } from './tagger-model.js';
import { casing, type WordTraits } from './word-traits.js';

const barred = -1_000_000;
/** Small words that begin names: "al Qaeda", "de Gaulle". */
const openers = new Set(
  'al el ul de del della di da dos das du la le los las van von der den ten ter bin ibn bint abu st'.split(' '),
);

/**
 * Marks the tokens that can be part of a name: capitalised ones, what joins them, a small opener before them and a
 * number after them. Three in four tokens of a text are none of this, and need no features. A single letter counts only
 * beside a longer word.
 */
export function findCandidates(
  words: readonly WordTraits[],
  wideRuns: readonly (CapitalRun | undefined)[],
): Uint8Array {
  const candidates = new Uint8Array(words.length);
  for (let index = 0; index < words.length; index++) {
    const word = words[index];
    if (word === undefined) continue;
    if (isCapital(word)) candidates[index] = word.lowerText.length > 1 || hasCompany(words, index) ? 1 : 0;
    else if (wideRuns[index] !== undefined) candidates[index] = 1;
    else if (word.casing === casing.lower)
      candidates[index] = openers.has(word.lowerText) && isCapital(words[index + 1]) ? 1 : 0;
    else if (isCapital(words[index - 1]))
      candidates[index] = word.casing === casing.number || isCapital(words[index + 1]) ? 1 : 0;
  }
  return candidates;
}

/** Makes sure that tokens which are no candidates come out as outside. */
export function barOthers(scores: Int32Array | Float32Array, candidates: Uint8Array): void {
  for (let index = 0; index < candidates.length; index++) {
    if (candidates[index] === 1) continue;
    for (let label = 1; label < labelCount; label++) scores[index * rowWidth + label] = barred;
  }
}

function hasCompany(words: readonly WordTraits[], index: number): boolean {
  return [-2, -1, 1, 2].some((offset) => {
    const word = words[index + offset];
    return isCapital(word) && word !== undefined && word.lowerText.length > 1;
  });
}

function isCapital(word: WordTraits | undefined): boolean {
  return word !== undefined && word.casing >= casing.initial && word.casing <= casing.mixed;
}
