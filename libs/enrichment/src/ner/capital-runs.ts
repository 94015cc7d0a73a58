import { casing, type WordTraits } from './word-traits.js';

/** A stretch of capitalised words, with the small words ("of", "for the", "de") that may join them. */
export interface CapitalRun {
  readonly first: number;
  readonly last: number;
}

/** Small words within names, which a run crosses. */
const particles = new Set('de del la du des al el bin ibn van von der den da dos di'.split(' '));
/** Words that may also join two runs to a wider one. */
const joiners = new Set([...particles, ...'of for and the y & on in e'.split(' '), "'s", '’s']);

/** For every token the run it lies in, or undefined. Words between its capitals are particles only. */
export function findCapitalRuns(words: readonly WordTraits[]): (CapitalRun | undefined)[] {
  const runs = new Array<CapitalRun | undefined>(words.length).fill(undefined);
  for (let index = 0; index < words.length; index++) {
    if (!isCapital(words[index])) continue;
    let last = index;
    for (let next = index + 1; next < words.length && next <= last + 3; next++) {
      const word = words[next];
      if (isCapital(word)) last = next;
      else if (word === undefined || !particles.has(word.lowerText)) break;
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
