import type { AmountLanguage } from './amount-language.js';
import { digitsPattern, parseDigits } from './parse-digits.js';

/** A number in the text, in digits or words, its scale ("million") included. */
export interface WrittenNumber {
  readonly start: number;
  readonly end: number;
  readonly value: number;
  /** "dozens", "hundreds of": `value` is the least that it means. */
  readonly vague: boolean;
}

const wordPattern = /[\p{L}\p{M}]+/uy;
const phraseWord = /[\p{L}\p{M}\p{N}./²³°%٪€-]+/uy;
const gapPattern = /[\s\u00a0-]{1,2}/uy;

/** The number that begins at `at`, if one does. `text` has ASCII digits only. */
export function readNumber(text: string, at: number, language: AmountLanguage): WrittenNumber | undefined {
  const digits = matchAt(digitsPattern, text, at);
  if (digits !== undefined) {
    const value = parseDigits(digits, language.decimal);
    if (value === undefined) return undefined;
    return withScale(text, at, at + digits.length, value, language);
  }
  return readVague(text, at, language) ?? readWords(text, at, language);
}

function withScale(text: string, start: number, end: number, value: number, language: AmountLanguage): WrittenNumber {
  const gap = matchAt(gapPattern, text, end) ?? '';
  const word = matchAt(wordPattern, text, end + gap.length);
  const scale = word === undefined ? undefined : own(language.scales, word.toLowerCase());
  // A lone "m" or "b" is a scale only when written onto the digits: "$5m".
  const letter = word?.length === 1 && gap !== '';
  if (word === undefined || scale === undefined || letter) return { start, end, value, vague: false };
  const scaled = withScale(text, start, end + gap.length + word.length, value * scale, language);
  return { ...scaled, value: Math.round(scaled.value * 1e6) / 1e6 };
}

function readVague(text: string, at: number, language: AmountLanguage): WrittenNumber | undefined {
  for (const words of [3, 2, 1]) {
    const phrase = phraseAt(text, at, words);
    if (phrase === undefined) continue;
    const value = own(language.vague, phrase.toLowerCase());
    if (value !== undefined) return { start: at, end: at + phrase.length, value, vague: true };
  }
  return undefined;
}

/** "two hundred and fifty thousand": sums below each scale, multiplied by it. */
function readWords(text: string, at: number, language: AmountLanguage): WrittenNumber | undefined {
  let total = 0;
  let current: number | undefined;
  let end = at;
  let next = at;
  for (let count = 0; count < 12; count++) {
    const word = matchAt(wordPattern, text, next)?.toLowerCase();
    if (word === undefined) break;
    const value = own(language.numbers, word);
    const scale = own(language.scales, word);
    if (value !== undefined) current = (current ?? 0) + value;
    else if (scale !== undefined && word.length > 1 && (current !== undefined || scale >= 100)) {
      if (scale <= 100) current = (current ?? 1) * scale;
      else [total, current] = [total + (current ?? 1) * scale, 0];
    } else if (!language.joiners.has(word) || current === undefined) break;
    if (!language.joiners.has(word)) end = next + word.length;
    const gap = matchAt(gapPattern, text, next + word.length);
    if (gap === undefined) break;
    next += word.length + gap.length;
  }
  return current === undefined ? undefined : { start: at, end, value: total + current, vague: false };
}

function own(values: Readonly<Record<string, number>>, key: string): number | undefined {
  return Object.hasOwn(values, key) ? values[key] : undefined;
}

/** The next `words` words as written, when only single white space parts them. */
export function phraseAt(text: string, at: number, words: number): string | undefined {
  let end = at;
  for (let count = 0; count < words; count++) {
    if (count > 0) {
      if (!/\s/u.test(text[end] ?? '')) return undefined;
      end++;
    }
    const word = matchAt(phraseWord, text, end);
    if (word === undefined) return undefined;
    end += word.length;
  }
  const phrase = text.slice(at, end);
  return words === 1 || !phrase.includes('\n\n') ? phrase : undefined;
}

function matchAt(pattern: RegExp, text: string, at: number): string | undefined {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0];
}
