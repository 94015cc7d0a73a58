import type { TextSpan } from '@dateline/contracts';

const wordPattern = /[\p{L}\p{M}\p{N}]+(?:['’-][\p{L}\p{M}\p{N}]+)*/gu;

/** A text's words as topics are told by; where they stand is found for those that are cited, which are few. */
export class TopicWords {
  /** As `matchAll` finds them, without an object for each. */
  private readonly words: readonly string[];
  private readonly starts: number[] = [];

  constructor(private readonly text: string) {
    this.words = text.match(wordPattern) ?? [];
  }

  get length(): number {
    return this.words.length;
  }

  /** The word at `index` as written. */
  at(index: number): string {
    return this.words[index] ?? '';
  }

  /** The word at `index` as in the lexicons; undefined beyond the last. */
  foldedAt(index: number): string | undefined {
    const word = this.words[index];
    return word === undefined ? undefined : foldWord(word);
  }

  /** The text from word `first` to word `last`. */
  cite(first: number, last: number): TextSpan {
    const start = this.startOf(first);
    const end = this.startOf(last) + this.at(last).length;
    return { start, end, text: this.text.slice(start, end) };
  }

  private startOf(index: number): number {
    // Between two words stands nothing that the second could be found in.
    for (let next = this.starts.length; next <= index; next++) {
      const end = (this.starts[next - 1] ?? 0) + (next === 0 ? 0 : this.at(next - 1).length);
      this.starts.push(this.text.indexOf(this.at(next), end));
    }
    return this.starts[index] ?? 0;
  }
}

/** Lower case, with straight apostrophes and without a possessive. */
export function foldWord(word: string): string {
  const lower = word.toLowerCase();
  return /['’]/.test(lower) ? lower.replace(/’/g, "'").replace(/'s$/, '') : lower;
}
