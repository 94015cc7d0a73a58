import { neededWords, type CategoryWords } from './needed-words.js';
import { digitCategories } from './rule-categories.js';
import type { TimeLanguage } from './time-language.js';

/** Numbers the needs of a language's rules: equal ones alike, a digit 0. */
export class NeedIndex {
  readonly byWord = new Map<string, number[]>();
  private readonly numbers = new Map<string, number>();

  constructor(
    private readonly language: TimeLanguage,
    private readonly lookup: ReadonlyMap<string, ReadonlyMap<string, unknown>>,
  ) {}

  get count(): number {
    return this.numbers.size + 1;
  }

  of(template: string): number[] {
    const { words, digit } = neededWords(template, (category) => this.wordsOf(category));
    return [...(digit ? [0] : []), ...words.map((set) => this.numberOf(set))];
  }

  private numberOf(words: ReadonlySet<string>): number {
    const key = [...words].sort().join(' ');
    const known = this.numbers.get(key);
    if (known !== undefined) return known;
    const number = this.count;
    this.numbers.set(key, number);
    for (const word of words) this.byWord.set(word, [...(this.byWord.get(word) ?? []), number]);
    return number;
  }

  private wordsOf(category: string): ReturnType<CategoryWords> {
    if (this.language.patterns?.[category] !== undefined) return undefined;
    const words = this.lookup.get(category);
    if (!Object.hasOwn(digitCategories, category)) return words && new Set(words.keys());
    return words === undefined ? 'digits' : undefined;
  }
}
