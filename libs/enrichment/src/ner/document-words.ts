import { casing, type WordTraits } from './word-traits.js';

/** How a document writes a word in places where nothing but its nature decides the case. */
export class DocumentWords {
  private readonly lowered = new Set<number>();
  private readonly raised = new Set<number>();

  /** Counts one sentence; its first word, and lines that are capitals throughout, tell nothing. */
  add(words: readonly WordTraits[], shouted: boolean): void {
    let inside = false;
    for (const word of words) {
      if (word.casing === casing.lower) this.lowered.add(word.lower);
      else if (inside && !shouted && word.casing <= casing.mixed) this.raised.add(word.lower);
      if (word.casing <= casing.number) inside = true;
    }
  }

  /** 0 unseen, 1 seen lower-cased, 2 seen capitalised inside a sentence, 3 both. */
  look(word: WordTraits): number {
    return (this.lowered.has(word.lower) ? 1 : 0) + (this.raised.has(word.lower) ? 2 : 0);
  }
}

/** Whether a sentence is a line in capitals, or a headline that capitalises nearly every word: then case tells little. */
export function casingOfLine(words: readonly WordTraits[]): 'sentence' | 'title' | 'capitals' {
  let lower = 0;
  let initial = 0;
  let upper = 0;
  for (const word of words) {
    if (word.casing === casing.lower && word.lowerText.length > 3) lower++;
    else if (word.casing === casing.initial) initial++;
    else if (word.casing === casing.upper) upper++;
  }
  if (upper > 3 && upper > 4 * (lower + initial)) return 'capitals';
  return initial + upper > 3 && initial + upper > 3 * lower ? 'title' : 'sentence';
}
