import type { Amount, TimeExpression } from '@dateline/contracts';
import type { AnalyzedText, Token } from '../text/analyzed-text.js';
import { lowerTokens } from '../words/lower-tokens.js';
import type { AmountLanguage } from './amount-language.js';
import { findOutcome } from './find-outcome.js';
import { amountLanguage } from './languages/index-languages.js';
import { readNumber, type WrittenNumber } from './read-number.js';
import { livingUnits } from './living-units.js';
import { readUnit, type ReadUnit } from './read-unit.js';

/**
 * The counts and amounts of the text with their units: money as ISO 4217, percentages, measures, and counted people and
 * things with what befell them. Numbers within `times` are left to those. A number without a unit is no amount.
 *
 * @param states ISO 3166-1 alpha-2 codes of the states that the article names, the nearest first: they settle whose
 *   pesos are meant
 */
export function findAmounts(
  analyzed: AnalyzedText,
  times: readonly TimeExpression[],
  states: readonly string[] = [],
): Amount[] {
  const general = amountLanguage(analyzed.language);
  const language = settleCurrencies(general, states);
  const text = latinDigits(analyzed.text);
  const starts = numberStarts(general);
  const lower = lowerTokens(analyzed);
  const amounts: Amount[] = [];
  let time = 0;
  let free = 0;
  for (const sentence of analyzed.sentences) {
    for (let index = sentence.firstToken; index < sentence.lastToken; index++) {
      const token = analyzed.tokens[index];
      if (token === undefined || token.start < free || !startsNumber(token.kind, lower[index] ?? '', starts)) continue;
      while (time < times.length && (times[time]?.end ?? 0) <= token.start) time++;
      if (token.start >= (times[time]?.start ?? Infinity)) continue;
      const number = readNumber(text, token.start, language);
      if (number === undefined || number.end > sentence.end) continue;
      const amount = toAmount(analyzed.text, text, sentence, number, language);
      free = amount?.end ?? number.end;
      // "3 %30": the sign belongs to the number before it.
      if (amount !== undefined && amount.start >= (amounts.at(-1)?.end ?? 0)) amounts.push(amount);
    }
  }
  return amounts;
}

/** Languages with their shared currencies settled, by the states that settled them: texts name the same few over and over. */
const mostSettled = 100;
const settledLanguages = new WeakMap<AmountLanguage, Map<string, AmountLanguage>>();

/** `language` with the currencies that several states call by one name meaning that of the first of `states` with one. */
function settleCurrencies(language: AmountLanguage, states: readonly string[]): AmountLanguage {
  if (language.sharedCurrencies === undefined || states.length === 0) return language;
  const settled = Object.entries(language.sharedCurrencies).flatMap(([word, codes]) => {
    const state = states.find((one) => Object.hasOwn(codes, one));
    return state === undefined ? [] : [[word, codes[state] ?? ''] as const];
  });
  if (settled.length === 0) return language;
  let known = settledLanguages.get(language);
  if (known === undefined) settledLanguages.set(language, (known = new Map<string, AmountLanguage>()));
  const key = settled.flat().join(' ');
  let result = known.get(key);
  if (result === undefined) {
    result = { ...language, currencies: { ...Object.fromEntries(settled), ...language.currencies } };
    if (known.size >= mostSettled) known.clear();
    known.set(key, result);
  }
  return result;
}

/** Arabic-Indic and Persian digits as ASCII ones, code unit for code unit, so that offsets stay. */
function latinDigits(text: string): string {
  return /[٠-٩۰-۹]/.test(text) ? text.replace(/[٠-٩۰-۹]/g, (digit) => String(digit.charCodeAt(0) & 0xf)) : text;
}

function startsNumber(kind: Token['kind'], word: string, starts: ReadonlySet<string>): boolean {
  if (kind === 'number') return true;
  if (kind !== 'word') return false;
  const hyphen = word.indexOf('-');
  return starts.has(hyphen < 0 ? word : word.slice(0, hyphen));
}

function toAmount(
  original: string,
  text: string,
  sentence: { start: number; end: number },
  number: WrittenNumber,
  language: AmountLanguage,
): Amount | undefined {
  const before = text.slice(Math.max(sentence.start, number.start - 60), number.start);
  // Part of a code, a score or a longer number.
  if (/[\p{L}\p{N}][-–/:.,]?$/u.test(before) && !/[\p{L}][-–]$/u.test(before) && !/\bUS$/.test(before))
    return undefined;
  const unit = readUnit(text, sentence.end, number, before, language);
  const behind = text.slice(unit?.end ?? number.end, Math.min(sentence.end, (unit?.end ?? number.end) + 80));
  if (unit === undefined && isPronoun(text, number)) return undefined;
  if (unit?.kind === 'count' && number.value === 2 && language.pair?.test(before) === true) return undefined;
  const outcome = outcomeOf(unit, before, behind, language);
  if (unit === undefined && outcome === undefined) return undefined;
  const start = unit?.start ?? number.start;
  const end = unit?.end ?? number.end;
  // "Over 900 km" is as often the stretch as the excess.
  const stretch = unit?.kind === 'measure' && /\bover\s$/iu.test(before);
  const approximate = number.vague || (language.approximate.test(before) && !stretch);
  return {
    start,
    end,
    text: original.slice(start, end),
    value: number.value,
    kind: unit?.kind ?? 'count',
    unit: unit?.unit ?? 'people',
    ...(outcome === undefined ? {} : { outcome }),
    ...(approximate ? { approximate } : {}),
  };
}

/** "One of the men", "one who fled": a word for somebody, not a count. */
function isPronoun(text: string, { start, end, value }: WrittenNumber): boolean {
  return (value === 1 && !/^\p{N}/u.test(text.slice(start, end))) || /^\sof\s/u.test(text.slice(end, end + 4));
}

/** What befell the counted: only people are killed or held, and a bare number only right beside the word for it. */
function outcomeOf(
  unit: ReadUnit | undefined,
  before: string,
  behind: string,
  language: AmountLanguage,
): string | undefined {
  if (unit === undefined)
    return /^[\p{L}-]/u.test(behind) ? undefined : findOutcome(before, behind.slice(0, 26), language);
  return unit.kind === 'count' && livingUnits.has(unit.unit) ? findOutcome(before, behind, language) : undefined;
}

const starters = new WeakMap<AmountLanguage, ReadonlySet<string>>();

/** First words of the language's written numbers; computed once a language. */
function numberStarts(language: AmountLanguage): ReadonlySet<string> {
  let words = starters.get(language);
  if (words === undefined) {
    const phrases = [language.numbers, language.scales, language.vague].flatMap((values) => Object.keys(values));
    words = new Set(phrases.map((phrase) => phrase.split(' ')[0] ?? phrase));
    starters.set(language, words);
  }
  return words;
}
