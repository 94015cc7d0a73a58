import type { LanguageGuess } from './detect-language.js';
import { detectLanguage } from './detect-language.js';

/** Languages that pages and detectors mix up, or that are written alike. */
const alike: readonly ReadonlySet<string>[] = [
  new Set(['no', 'nb', 'nn', 'da']),
  new Set(['hr', 'bs', 'sr', 'sh', 'cnr']),
  new Set(['id', 'ms']),
  new Set(['cs', 'sk']),
  new Set(['zh', 'ja', 'yue']),
];

/**
 * The article's language: what the text is written in, the declared tag where it agrees or the text is too short to tell.
 * Templates declare the wrong language often enough that a clear text overrules them.
 */
export function resolveLanguage(text: string, declared: string | undefined): LanguageGuess | undefined {
  const guess = detectLanguage(text);
  const tag = declared?.split('-')[0];
  if (tag === undefined) return guess;
  if (guess === undefined) return { code: tag, confidence: 0.5 };
  const kurdish = tag === 'ku' && guess.code === 'ckb';
  if (guess.code === tag || kurdish) return { code: guess.code, confidence: Math.max(guess.confidence, 0.95) };
  const sameFamily = alike.some((family) => family.has(tag) && family.has(guess.code));
  if (sameFamily) return { code: tag, confidence: 0.8 };
  return guess.confidence >= 0.6 ? guess : { code: tag, confidence: 0.55 };
}
