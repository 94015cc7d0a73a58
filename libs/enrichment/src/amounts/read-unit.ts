import type { Amount } from '@dateline/contracts';
import type { AmountLanguage } from './amount-language.js';
import { phraseAt, type WrittenNumber } from './read-number.js';

/** A number's unit, and the span of number and unit together. */
export interface ReadUnit {
  readonly start: number;
  readonly end: number;
  readonly kind: Amount['kind'];
  readonly unit: string;
}

const signs: Readonly<Record<string, string>> = {
  'US$': 'USD', 'C$': 'CAD', 'A$': 'AUD', 'HK$': 'HKD', 'NT$': 'TWD', 'R$': 'BRL', 'S$': 'SGD', 'NZ$': 'NZD',
  $: 'USD', '€': 'EUR', '£': 'GBP', '¥': 'JPY', '₺': 'TRY', '₽': 'RUB', '₹': 'INR', '₪': 'ILS', '₩': 'KRW', '₴': 'UAH',
}; // prettier-ignore
const signBefore = /(?:US|HK|NT|NZ|[CARS])?\$\s?$|[€£¥₺₽₹₪₩₴]\s?$/u;
const codeBefore = /(?<![\p{L}])(USD|EUR|GBP|JPY|CNY|CHF|TRY|RUB|INR|CAD|AUD|AED|SAR|SYP|IQD)\s?$/u;

/** The unit written before or behind the number, looked for up to the sentence's end. */
export function readUnit(
  text: string,
  limit: number,
  number: WrittenNumber,
  before: string,
  language: AmountLanguage,
): ReadUnit | undefined {
  const sign = signBefore.exec(before)?.[0] ?? codeBefore.exec(before)?.[0];
  if (sign !== undefined) {
    const unit = signs[sign.trim()] ?? sign.trim();
    return { start: number.start - sign.length, end: number.end, kind: 'money', unit };
  }
  const percent = language.percentBefore?.exec(before)?.[0];
  if (percent !== undefined) {
    return { start: number.start - percent.length, end: number.end, kind: 'percent', unit: 'percent' };
  }
  return unitBehind(text, limit, number, language);
}

function unitBehind(
  text: string,
  limit: number,
  number: WrittenNumber,
  language: AmountLanguage,
): ReadUnit | undefined {
  let at = number.end;
  if (text[at] === '-' && !number.vague) at++;
  else at = skipSpace(text, at);
  const of = number.vague || number.value >= 1e6 ? /^(?:of\s|de\s|d['’]|von\s)/iu.exec(text.slice(at, at + 5)) : null;
  at += of?.[0].length ?? 0;
  if (/^\d/.test(text.charAt(at))) return undefined;
  const direct = lookUp(text, at, language);
  if (direct !== undefined && direct.end <= limit) return { start: number.start, ...direct };
  return countedNoun(text, at, limit, number, language);
}

function lookUp(text: string, at: number, language: AmountLanguage): Omit<ReadUnit, 'start'> | undefined {
  for (const words of [3, 2, 1]) {
    const written = phraseAt(text, at, words)?.replace(/[.-]+$/u, '');
    if (written === undefined) continue;
    const phrase = written.toLowerCase();
    const end = at + written.length;
    if (language.percent.has(phrase) || /^[%٪]/u.test(phrase)) {
      return { end: /^[%٪]/u.test(phrase) ? at + 1 : end, kind: 'percent', unit: 'percent' };
    }
    const money = own(language.currencies, phrase) ?? signs[written];
    if (money !== undefined) return { end, kind: 'money', unit: money };
    const measure = own(language.measures, phrase);
    if (measure !== undefined && (phrase.length > 1 || text[at - 1] !== ' '))
      return { end, kind: 'measure', unit: measure };
    const noun = own(language.counted, phrase);
    if (noun !== undefined) return { end, kind: 'count', unit: noun };
  }
  return undefined;
}

/** The noun behind up to three adjectives: "eleven armed men", "40 Syrian soldiers". */
function countedNoun(
  text: string,
  from: number,
  limit: number,
  number: WrittenNumber,
  language: AmountLanguage,
): ReadUnit | undefined {
  let at = from;
  for (let skipped = 0; skipped < 3; skipped++) {
    const word = phraseAt(text, at, 1);
    if (word === undefined || !/^[\p{L}\p{M}-]+$/u.test(word) || language.stops.has(word.toLowerCase()))
      return undefined;
    at = skipSpace(text, at + word.length);
    const noun = phraseAt(text, at, 1)?.replace(/[.-]+$/u, '');
    if (noun === undefined || at + noun.length > limit) return undefined;
    const unit = own(language.counted, noun.toLowerCase());
    if (unit !== undefined) return { start: number.start, end: at + noun.length, kind: 'count', unit };
  }
  return undefined;
}

function skipSpace(text: string, at: number): number {
  return /[\s\u00a0\u202f]/u.test(text[at] ?? '') ? at + 1 : at;
}

function own(values: Readonly<Record<string, string>>, key: string): string | undefined {
  return Object.hasOwn(values, key) ? values[key] : undefined;
}
