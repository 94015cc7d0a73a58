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

/** For every token the run it lies in, or undefined. Words between its capitals are particles only. */
export function findCapitalRuns(words: readonly WordTraits[]): (CapitalRun | undefined)[] {
  const runs = new Array<CapitalRun | undefined>(words.length).fill(undefined);
  for (let index = 0; index < words.length; index++) {
    if (!isCapital(words[index])) continue;
    let last = index;
    for (let next = index + 1; next < words.length && next <= last + 3; next++) {
      const word = words[next];
      if (isCapital(word)) last = next;
      else if (word === undefined || !tight.has(word.lowerText)) break;
    }
    const run = { first: index, last };
    runs.fill(run, index, last + 1);
    index = last;
  }
  return runs;
}

/**
 * The runs joined where only joining words stand between them ("University| of |Kigali"): for every token the wider run
 * it lies in. The same array where none are joined, as in most sentences.
 */
export function widenRuns(
  words: readonly WordTraits[],
  runs: readonly (CapitalRun | undefined)[],
): readonly (CapitalRun | undefined)[] {
  let wide: (CapitalRun | undefined)[] | undefined;
  for (let index = 0; index < words.length; index++) {
    const run = runs[index];
    if (run === undefined) continue;
    let last = run.last;
    for (let next = nextRun(words, runs, last); next !== undefined; next = nextRun(words, runs, last)) last = next.last;
    if (last > run.last) (wide ??= [...runs]).fill({ first: index, last }, index, last + 1);
    index = last;
  }
  return wide ?? runs;
}

/** The run that follows the one ending at `last` behind one or two joining words. */
function nextRun(
  words: readonly WordTraits[],
  runs: readonly (CapitalRun | undefined)[],
  last: number,
): CapitalRun | undefined {
  for (let next = last + 1; next <= last + 3; next++) {
    const run = runs[next];
    if (run !== undefined) return run;
    if (!joiners.has(words[next]?.lowerText ?? '')) return undefined;
  }
  return undefined;
}

function isCapital(word: WordTraits | undefined): boolean {
  return word !== undefined && word.casing >= casing.initial && word.casing <= casing.mixed;
}
