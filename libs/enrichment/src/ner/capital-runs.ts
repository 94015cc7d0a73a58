import { casing, type WordTraits } from './word-traits.js';

/** A stretch of capitalised words, with the small words ("of", "for the", "de") that may join them. */
export interface CapitalRun {
  readonly first: number;
  readonly last: number;
}

const joiners = new Set([
  'of',
  'for',
  'and',
  'the',
  'de',
  'del',
  'la',
  'du',
  'des',
  'al',
  'el',
  'bin',
  'ibn',
  'van',
  'von',
  'der',
  'den',
  'da',
  'dos',
  'di',
  'y',
  '&',
  'on',
  'in',
  "'s",
  '’s',
  'e',
]);
/** After these a name ends as often as it goes on; the tight run does not cross them. */
const tight = new Set([
  'de',
  'del',
  'la',
  'du',
  'des',
  'al',
  'el',
  'bin',
  'ibn',
  'van',
  'von',
  'der',
  'den',
  'da',
  'dos',
  'di',
]);

/** For every token the run it lies in, or undefined. `wide` runs go over all joining words, tight ones only over particles. */
export function findCapitalRuns(words: readonly WordTraits[], wide: boolean): (CapitalRun | undefined)[] {
  const bridge = wide ? joiners : tight;
  const runs: (CapitalRun | undefined)[] = new Array<CapitalRun | undefined>(words.length).fill(undefined);
  for (let index = 0; index < words.length; index++) {
    if (!isCapital(words[index])) continue;
    let last = index;
    for (let next = index + 1; next < words.length && next <= last + 3; next++) {
      const word = words[next];
      if (isCapital(word)) last = next;
      else if (word === undefined || !bridge.has(word.lowerText)) break;
    }
    const run = { first: index, last };
    runs.fill(run, index, last + 1);
    index = last;
  }
  return runs;
}

function isCapital(word: WordTraits | undefined): boolean {
  return word !== undefined && word.casing >= casing.initial && word.casing <= casing.mixed;
}
