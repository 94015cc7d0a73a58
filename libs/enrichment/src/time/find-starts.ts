import type { AnalyzedText, Sentence } from '../text/analyzed-text.js';
import { lowerTokens } from '../words/lower-tokens.js';
import type { CompiledLanguage, CompiledRule } from './compile-language.js';
import type { TimeWord } from './time-word.js';

/** How many tokens behind its first word an expression's telling word may stand: "the beginning of next year". */
const reach = 5;
/** How many tokens of an expression its last needed word may stand behind its first. */
const length = 16;
const none: readonly TimeStart[] = [];

/** A place at which an expression may begin. */
export interface TimeStart {
  readonly at: number;
  /** The language's rules to try there. */
  readonly rules: readonly CompiledRule[];
  /** Whether digits stand there, which every language reads alike. */
  readonly digits: boolean;
}

/** What each token of the text says of times, index for index. */
export function readTimeWords(analyzed: AnalyzedText, { readWord }: CompiledLanguage): (TimeWord | undefined)[] {
  const lower = lowerTokens(analyzed);
  return analyzed.tokens.map(({ kind }, index) => (kind === 'punctuation' ? undefined : readWord(lower[index] ?? '')));
}

/**
 * Where in the sentence rules are worth trying: at digits, and at the first words of rules that have a word of time
 * ("week", "Tuesday") or digits close behind. Most "a" and "the" have none, and most sentences no such word at all.
 */
export function findStarts(
  { tokens }: AnalyzedText,
  words: readonly (TimeWord | undefined)[],
  { firstToken, lastToken }: Sentence,
  { needCount }: CompiledLanguage,
): readonly TimeStart[] {
  let last = lastToken - 1;
  while (last >= firstToken && words[last]?.tells !== true) last--;
  if (last < firstToken) return none;
  const starts: TimeStart[] = [];
  const met = noteBehind(words, last, lastToken, new Int32Array(needCount).fill(-1));
  let telling = last;
  for (let index = last; index >= firstToken; index--) {
    const word = words[index];
    if (word === undefined) continue;
    noteNeeds(met, index, word);
    if (word.tells) telling = index;
    if (telling - index > reach) continue;
    const at = tokens[index]?.start ?? 0;
    const rules = rulesMet(word.rules, met, index);
    if (word.digits || rules.length > 0) starts.push({ at, rules, digits: word.digits });
    const cliticRules = rulesMet(word.cliticRules, met, index);
    if (cliticRules.length > 0) starts.push({ at: at + 1, rules: cliticRules, digits: false });
  }
  return starts.reverse();
}

/** Notes in `met`, for each need of rules, the nearest token behind `last` that meets it. */
function noteBehind(words: readonly (TimeWord | undefined)[], last: number, end: number, met: Int32Array): Int32Array {
  for (let index = end - 1; index > last; index--) {
    const word = words[index];
    if (word !== undefined) noteNeeds(met, index, word);
  }
  return met;
}

/** Notes the token as the nearest that meets the needs of its word. */
function noteNeeds(met: Int32Array, index: number, { anyDigit, needs }: TimeWord): void {
  if (anyDigit) met[0] = index;
  for (const need of needs) met[need] = index;
}

/** The rules for which all that they need stands at the token or close behind it. */
function rulesMet(rules: readonly CompiledRule[], met: Int32Array, index: number): readonly CompiledRule[] {
  return rules.length === 0 ? rules : rules.filter(({ needs }) => areMet(needs, met, index));
}

function areMet(needs: readonly number[], met: Int32Array, index: number): boolean {
  for (const need of needs) {
    const at = met[need] ?? -1;
    if (at < 0 || at - index > length) return false;
  }
  return true;
}
