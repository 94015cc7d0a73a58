import type { AnalyzedText, Sentence } from '../text/analyzed-text.js';
import { lowerTokens } from '../words/lower-tokens.js';
import type { CompiledLanguage } from './compile-language.js';

/** How many tokens behind its first word an expression's telling word may stand: "the beginning of next year". */
const reach = 5;
const digit = /^\p{N}/u;

/** A place at which an expression may begin. */
export interface TimeStart {
  readonly at: number;
  /** The word there, lower case and up to its first mark. */
  readonly word: string;
  /** Whether digits stand there, which every language reads alike. */
  readonly digits: boolean;
}

/**
 * Where in the sentence rules are worth trying: at digits, and at the first words of rules that have a word of time
 * ("week", "Tuesday") or digits close behind. Most "a" and "the" have none.
 */
export function findStarts(analyzed: AnalyzedText, sentence: Sentence, language: CompiledLanguage): TimeStart[] {
  const lower = lowerTokens(analyzed);
  const starts: TimeStart[] = [];
  let telling = Infinity;
  for (let index = sentence.lastToken - 1; index >= sentence.firstToken; index--) {
    const token = analyzed.tokens[index];
    const word = lower[index];
    if (token === undefined || word === undefined || token.kind === 'punctuation') continue;
    const digits = token.kind === 'number' || digit.test(word);
    const head = firstPart(word);
    if (digits || tells(word, head, language)) telling = index;
    if (telling - index > reach) continue;
    if (digits || language.starters.has(head)) starts.push({ at: token.start, word: head, digits });
    const clitic = language.language.clitics?.test(word) === true ? head.slice(1) : '';
    if (clitic !== '' && language.starters.has(clitic))
      starts.push({ at: token.start + 1, word: clitic, digits: false });
  }
  return starts.reverse();
}

function tells(word: string, head: string, { heads, language }: CompiledLanguage): boolean {
  if (heads.has(head) || (language.clitics?.test(word) === true && heads.has(head.slice(1)))) return true;
  // "three-day", "mid-March", "l'année": any part may tell.
  return head !== word && word.split(/[^\p{L}\p{M}\p{N}]+/u).some((part) => heads.has(part) || digit.test(part));
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
