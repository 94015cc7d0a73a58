import { rememberWords } from '../words/remember-words.js';
import type { CompiledRule } from './compile-language.js';

/** What a word, in lower case, says of times by itself. */
export interface TimeWord {
  /** It holds digits at its beginning, where every language has its rules, and anywhere. */
  readonly digits: boolean;
  readonly anyDigit: boolean;
  /** An expression of time may be told by it: "week", "Tuesday", "2024". */
  readonly tells: boolean;
  /** The needs of rules that it meets. */
  readonly needs: readonly number[];
  /** The rules to try where it stands; none where no expression begins with it. */
  readonly rules: readonly CompiledRule[];
  /** The rules to try behind its first letter, where that is a word of its own ("و", "ب"). */
  readonly cliticRules: readonly CompiledRule[];
}

/** What the rules of a language say of words. */
export interface TimeVocabulary {
  /** The rules that may match where digits stand. */
  readonly digitRules: readonly CompiledRule[];
  /** The rules that may match where a word stands, by it, lower case and up to its first mark. */
  readonly wordRules: ReadonlyMap<string, readonly CompiledRule[]>;
  /** The rules to try at a starter that leads none by name. */
  readonly otherRules: readonly CompiledRule[];
  /** Lower-case first words of everything that a rule may begin with. */
  readonly starters: ReadonlySet<string>;
  /** Lower-case words of which an expression holds at least one, unless it holds digits. */
  readonly heads: ReadonlySet<string>;
  /** Word to the needs of rules that it meets. */
  readonly needs: ReadonlyMap<string, readonly number[]>;
  /** One-letter words written together with the next. */
  readonly clitics: RegExp | undefined;
}

const digit = /^\p{N}/u;
const anyDigit = /\p{N}/u;
const notLetters = /[^\p{L}\p{M}\p{N}]+/u;
const nothing: readonly never[] = [];

/** Reads words as one language does. The many words of which none of its rules speaks give `undefined`. */
export function buildTimeWordReader(vocabulary: TimeVocabulary): (word: string) => TimeWord | undefined {
  const read = rememberWords((word) => readTimeWord(word, vocabulary));
  // A word of plain letters has no parts: what it says is said of it whole.
  const plain = new Map<string, TimeWord | undefined>();
  for (const words of [vocabulary.needs.keys(), vocabulary.heads, vocabulary.starters]) {
    for (const word of words) if (isPlain(word)) plain.set(word, readTimeWord(word, vocabulary));
  }
  if (vocabulary.clitics !== undefined) return read;
  return (word) => (isPlain(word) ? plain.get(word) : read(word));
}

function isPlain(word: string): boolean {
  for (let at = 0; at < word.length; at++) {
    const code = word.charCodeAt(at);
    if (code < 0x61 || code > 0x7a) return false;
  }
  return word !== '';
}

function readTimeWord(word: string, vocabulary: TimeVocabulary): TimeWord | undefined {
  const head = firstPart(word);
  const clitic = vocabulary.clitics?.test(word) === true ? head.slice(1) : '';
  const parts = head === word ? [word] : word.split(notLetters);
  const digits = digit.test(word);
  const read: TimeWord = {
    digits,
    anyDigit: anyDigit.test(word),
    tells:
      digits ||
      vocabulary.heads.has(head) ||
      (clitic !== '' && vocabulary.heads.has(clitic)) ||
      // "three-day", "mid-March", "l'année": any part may tell.
      (head !== word && parts.some((part) => vocabulary.heads.has(part) || digit.test(part))),
    needs: [...(clitic === '' ? [] : [clitic]), ...parts].flatMap((part) => vocabulary.needs.get(part) ?? nothing),
    rules: digits ? vocabulary.digitRules : rulesAt(head, vocabulary),
    cliticRules: clitic === '' ? nothing : rulesAt(clitic, vocabulary),
  };
  const says = read.anyDigit || read.tells || read.needs.length + read.rules.length + read.cliticRules.length > 0;
  return says ? read : undefined;
}

function rulesAt(head: string, { starters, wordRules, otherRules }: TimeVocabulary): readonly CompiledRule[] {
  return starters.has(head) ? (wordRules.get(head) ?? otherRules) : nothing;
}

/** A token up to its first hyphen, apostrophe or point: "mid" of "mid-March", "mart" of "Mart'ta". */
function firstPart(word: string): string {
  for (let at = 0; at < word.length; at++) {
    const code = word.charCodeAt(at);
    // Only marks of ASCII and the hyphens join parts of a token.
    if ((code < 0x30 && code > 0x20) || code === 0x2d || code === 0x2010 || code === 0x2011) return word.slice(0, at);
  }
  return word;
}
