import type { AnalyzedText, Sentence } from '../text/analyzed-text.js';
import { lowerTokens } from '../words/lower-tokens.js';
import type { CompiledLanguage, CompiledRule } from './compile-language.js';

/** How many tokens behind its first word an expression's telling word may stand: "the beginning of next year". */
const reach = 5;
/** How many tokens of an expression its last needed word may stand behind its first. */
const length = 16;
const digit = /^\p{N}/u;
const anyDigit = /\p{N}/u;
const notLetters = /[^\p{L}\p{M}\p{N}]+/u;

/** A place at which an expression may begin. */
export interface TimeStart {
  readonly at: number;
  /** The language's rules to try there. */
  readonly rules: readonly CompiledRule[];
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
  /** For each need of rules the nearest token that meets it. */
  const met = new Int32Array(language.needCount).fill(-1);
  let telling = Infinity;
  for (let index = sentence.lastToken - 1; index >= sentence.firstToken; index--) {
    const token = analyzed.tokens[index];
    const word = lower[index];
    if (token === undefined || word === undefined || token.kind === 'punctuation') continue;
    const digits = token.kind === 'number' || digit.test(word);
    const head = firstPart(word);
    const clitic = language.language.clitics?.test(word) === true ? head.slice(1) : '';
    noteNeeds(met, index, word, head, clitic, language);
    if (digits || tells(word, head, language)) telling = index;
    if (telling - index > reach) continue;
    const { digitRules, wordRules, otherRules, starters } = language;
    if (digits || starters.has(head)) {
      const rules = rulesMet(digits ? digitRules : (wordRules.get(head) ?? otherRules), met, index);
      if (digits || rules.length > 0) starts.push({ at: token.start, rules, digits });
    }
    if (clitic !== '' && starters.has(clitic)) {
      const rules = rulesMet(wordRules.get(clitic) ?? otherRules, met, index);
      starts.push({ at: token.start + 1, rules, digits: false });
    }
  }
  return starts.reverse();
}

/** The rules for which all that they need stands at the token or close behind it. */
function rulesMet(rules: readonly CompiledRule[], met: Int32Array, index: number): CompiledRule[] {
  return rules.filter(({ needs }) =>
    needs.every((need) => (met[need] ?? -1) >= 0 && (met[need] ?? 0) - index <= length),
  );
}

/** Notes the token as the nearest that meets the needs of its word, or of the word's parts. */
function noteNeeds(
  met: Int32Array,
  index: number,
  word: string,
  head: string,
  clitic: string,
  { needs }: CompiledLanguage,
): void {
  if (anyDigit.test(word)) met[0] = index;
  if (clitic !== '') noteWord(met, index, needs.get(clitic));
  if (head === word) noteWord(met, index, needs.get(word));
  else for (const part of word.split(notLetters)) noteWord(met, index, needs.get(part));
}

function noteWord(met: Int32Array, index: number, needs: readonly number[] | undefined): void {
  if (needs !== undefined) for (const need of needs) met[need] = index;
}

function tells(word: string, head: string, { heads, language }: CompiledLanguage): boolean {
  if (heads.has(head) || (language.clitics?.test(word) === true && heads.has(head.slice(1)))) return true;
  // "three-day", "mid-March", "l'année": any part may tell.
  return head !== word && word.split(notLetters).some((part) => heads.has(part) || digit.test(part));
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
