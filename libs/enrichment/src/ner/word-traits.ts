import { hashText } from './hash.js';
import type { Lexicon } from './lexicon.js';
import type { PlaceCodes } from './place-codes.js';

/** How a word is written: decides whether it can begin a name. */
export const casing = { lower: 0, initial: 1, upper: 2, mixed: 3, number: 4, mark: 5 } as const;

/** What the features say about a word by itself, as numbers; computed once for each distinct word. */
export interface WordTraits {
  readonly text: string;
  readonly lowerText: string;
  readonly word: number;
  readonly lower: number;
  readonly shape: number;
  readonly casing: number;
  readonly prefixes: readonly number[];
  readonly suffixes: readonly number[];
  /** Cluster of words of like meaning, 0 when unknown. */
  readonly cluster: number;
  /** Bits of the word lists that hold the word. */
  readonly lists: number;
  /** What {@link PlaceCodes} says of the word by itself, where it is capitalised. */
  readonly placeCode: number;
}

const cacheLimit = 100_000;

/** Computes and remembers the traits of words under one lexicon and gazetteer. */
export class WordTraitsCache {
  private readonly known = new Map<string, WordTraits>();

  constructor(
    private readonly lexicon: Lexicon,
    private readonly places: PlaceCodes,
  ) {}

  get(word: string): WordTraits {
    const found = this.known.get(word);
    if (found !== undefined) return found;
    if (this.known.size >= cacheLimit) this.known.clear();
    const traits = this.describe(word);
    this.known.set(word, traits);
    return traits;
  }

  private describe(word: string): WordTraits {
    const lowerText = word.toLowerCase();
    const lower = hashText(lowerText);
    const affix = Math.min(4, lowerText.length);
    const lengths = Array.from({ length: affix }, (_, index) => index + 1);
    const kind = casingOf(word);
    const isCapitalized = kind >= casing.initial && kind <= casing.mixed;
    return {
      text: word,
      lowerText,
      word: hashText(word),
      lower,
      shape: hashText(shapeOf(word)),
      casing: kind,
      prefixes: lengths.map((length) => hashText(lowerText, 0, length)),
      suffixes: lengths.map((length) => hashText(lowerText, lowerText.length - length)),
      placeCode: isCapitalized ? this.places.get(word) : 0,
      ...this.lexicon.look(lower),
    };
  }
}

/** "McDonald's-14" → "XxXx'x-d": runs of one kind become one letter. */
function shapeOf(word: string): string {
  return word
    .slice(0, 40)
    .replace(/\p{Lu}+/gu, (run) => (run.length > 1 ? 'XX' : 'X'))
    .replace(/\p{Ll}+/gu, 'x')
    .replace(/[\p{Lo}\p{Lm}\p{M}]+/gu, 'o')
    .replace(/\p{N}+/gu, 'd');
}

function casingOf(word: string): number {
  if (/^\p{N}/u.test(word)) return casing.number;
  if (!/\p{L}/u.test(word)) return casing.mark;
  if (!/^\p{Lu}/u.test(word)) return /\p{Lu}/u.test(word) ? casing.mixed : casing.lower;
  if (word.length > 1 && !/\p{Ll}/u.test(word)) return casing.upper;
  return casing.initial;
}
