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
  matchAt(words: readonly string[], index: number): number {
    const longest = Math.min(this.longest.get(words[index] ?? '') ?? 0, longestOrganization);
    for (let length = longest; length > 0; length--) {
      if (this.phrases.has(words.slice(index, index + length).join(' '))) return length;
    }
    return 0;
  }
}

/** For each token the longest known organisation that covers it. */
export function matchOrganizations(words: readonly string[], list: PhraseList): PhraseMatch[] {
  const matches = new Array<PhraseMatch>(words.length).fill(none);
  for (let index = 0; index < words.length; index++) {
    const first = words[index]?.charCodeAt(0) ?? 0;
    // No listed name begins with a small Latin letter but "al-Qaeda" and its like.
    if (first >= 98 && first <= 122) continue;
    const length = list.matchAt(words, index);
    if (length === 0) continue;
    mark(matches, index, length, 1);
    index += length - 1;
  }
  return matches;
}

/** For each token the longest place name within its capitalised run that covers it. */
export function matchPlaces(
  words: readonly string[],
  runs: readonly (CapitalRun | undefined)[],
  codes: PlaceCodes,
): PhraseMatch[] {
  const matches = new Array<PhraseMatch>(words.length).fill(none);
  for (let index = 0; index < words.length; index++) {
    const run = runs[index];
    if (run === undefined) continue;
    for (let length = Math.min(longestPlace, run.last - index + 1); length > 0; length--) {
      const code = codes.get(length === 1 ? (words[index] ?? '') : words.slice(index, index + length).join(' '));
      if (code === 0) continue;
      mark(matches, index, length, code);
      index += length - 1;
      break;
    }
  }
  return matches;
}

/** The code of each word by itself, where it is capitalised. */
export function codeWords(words: readonly WordTraits[], texts: readonly string[], codes: PlaceCodes): Uint8Array {
  return Uint8Array.from(texts, (text, index) => {
    const casing = words[index]?.casing ?? 0;
    return casing >= 1 && casing <= 3 ? codes.get(text) : 0;
  });
}

function mark(matches: PhraseMatch[], first: number, length: number, code: number): void {
  for (let offset = 0; offset < length; offset++) {
    const position = length === 1 ? 1 : offset === 0 ? 2 : offset === length - 1 ? 4 : 3;
    matches[first + offset] = { position, code };
  }
}
