import type { CapitalRun } from './capital-runs.js';
import { casing, type WordTraits } from './word-traits.js';

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

/** A stretch of candidates, tagged by itself: tokens `[first, last)`. */
export interface Stretch {
  readonly first: number;
  readonly last: number;
}

/** The unbroken stretches of candidates, in order; names lie within them. */
export function cutStretches(candidates: Uint8Array): Stretch[] {
  const stretches: Stretch[] = [];
  for (let first = candidates.indexOf(1); first >= 0;) {
    const end = candidates.indexOf(0, first);
    const last = end < 0 ? candidates.length : end;
    stretches.push({ first, last });
    first = candidates.indexOf(1, last);
  }
  return stretches;
}

function hasCompany(words: readonly WordTraits[], index: number): boolean {
  return isLong(words[index - 1]) || isLong(words[index + 1]) || isLong(words[index - 2]) || isLong(words[index + 2]);
}

function isLong(word: WordTraits | undefined): boolean {
  return word !== undefined && word.lowerText.length > 1 && isCapital(word);
}

function isCapital(word: WordTraits | undefined): boolean {
  return word !== undefined && word.casing >= casing.initial && word.casing <= casing.mixed;
}
