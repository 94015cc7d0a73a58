import type { CapitalRun } from './capital-runs.js';
import type { PlaceCodes } from './place-codes.js';
import type { WordTraits } from './word-traits.js';

/** How a token lies in the longest phrase of a list that covers it. */
export interface PhraseMatch {
  /** 0 none, 1 alone, 2 first, 3 inside, 4 last. */
  readonly position: number;
  readonly code: number;
}

const none: PhraseMatch = { position: 0, code: 0 };
const noMatches: readonly PhraseMatch[] = [];
const longestPlace = 4;
const longestOrganization = 6;

/** Known organisations' names, as printed, by their first word: how many words the longest of them has. */
export class PhraseList {
  private readonly phrases = new Set<string>();
  private readonly longest = new Map<string, number>();

  constructor(names: Iterable<string>) {
    for (const name of names) {
      const words = name.match(/[\p{L}\p{M}\p{N}'’-]+|[^\s\p{L}\p{M}\p{N}]/gu) ?? [];
      const first = words[0];
      if (first === undefined) continue;
      this.phrases.add(words.join(' '));
      this.longest.set(first, Math.max(this.longest.get(first) ?? 0, words.length));
    }
  }

  /** Number of words of the longest phrase that begins at `index`, or 0. */
  matchAt(words: readonly WordTraits[], index: number): number {
    const longest = Math.min(this.longest.get(words[index]?.text ?? '') ?? 0, longestOrganization);
    for (let length = longest; length > 0; length--) {
      if (this.phrases.has(joinWords(words, index, length))) return length;
    }
    return 0;
  }
}

/** For each token the longest known organisation that covers it; no matches at all where there is none. */
export function matchOrganizations(words: readonly WordTraits[], list: PhraseList): readonly PhraseMatch[] {
  let matches: PhraseMatch[] | undefined;
  for (let index = 0; index < words.length; index++) {
    const first = words[index]?.text.charCodeAt(0) ?? 0;
    // No listed name begins with a small Latin letter but "al-Qaeda" and its like.
    if (first >= 98 && first <= 122) continue;
    const length = list.matchAt(words, index);
    if (length === 0) continue;
    matches ??= new Array<PhraseMatch>(words.length).fill(none);
    mark(matches, index, length, 1);
    index += length - 1;
  }
  return matches ?? noMatches;
}

/** For each token the longest place name within its capitalised run that covers it; no matches at all where there is none. */
export function matchPlaces(
  words: readonly WordTraits[],
  runs: readonly (CapitalRun | undefined)[],
  codes: PlaceCodes,
): readonly PhraseMatch[] {
  let matches: PhraseMatch[] | undefined;
  for (let index = 0; index < words.length; index++) {
    const run = runs[index];
    if (run === undefined) continue;
    for (let length = Math.min(longestPlace, run.last - index + 1); length > 0; length--) {
      const code = length === 1 ? codes.get(words[index]?.text ?? '') : codes.get(joinWords(words, index, length));
      if (code === 0) continue;
      matches ??= new Array<PhraseMatch>(words.length).fill(none);
      mark(matches, index, length, code);
      index += length - 1;
      break;
    }
  }
  return matches ?? noMatches;
}

function joinWords(words: readonly WordTraits[], first: number, count: number): string {
  let phrase = words[first]?.text ?? '';
  for (let index = first + 1; index < first + count && index < words.length; index++)
    phrase += ` ${words[index]?.text ?? ''}`;
  return phrase;
}

function mark(matches: PhraseMatch[], first: number, length: number, code: number): void {
  for (let offset = 0; offset < length; offset++) {
    const position = length === 1 ? 1 : offset === 0 ? 2 : offset === length - 1 ? 4 : 3;
    matches[first + offset] = { position, code };
  }
}
