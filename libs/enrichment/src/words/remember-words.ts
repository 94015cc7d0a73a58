import { detachWord } from './detach-word.js';

/** So many words are kept, and none longer than this: beyond it lie addresses and noise. */
const mostWords = 50_000;
const longestWord = 60;
/** Stands for undefined, so that one look-up tells what is known. */
const nothing = Symbol('nothing');

/**
 * `read`, a pure function of a word or name, with what it said of the ones met last: news writes the same words over and
 * over, in one article and in the next. What it returns is shared, and not to be changed.
 */
export function rememberWords<Value>(read: (word: string) => Value): (word: string) => Value {
  const known = new Map<string, Value | typeof nothing>();
  return (word) => {
    const before = known.get(word);
    if (before !== undefined) return before === nothing ? (undefined as Value) : before;
    const value = read(word);
    if (known.size >= mostWords) known.clear();
    if (word.length <= longestWord) known.set(detachWord(word), value === undefined ? nothing : value);
    return value;
  };
}
