import type { AmountLanguage } from '../amount-language.js';
import { english } from './english.js';
import { arabic, french, german, kurmanji, russian, spanish, turkish } from './other-languages.js';

const known: Readonly<Record<string, AmountLanguage>> = {
  ar: arabic,
  de: german,
  en: english,
  es: spanish,
  fr: french,
  kmr: kurmanji,
  ku: kurmanji,
  ru: russian,
  tr: turkish,
};

/** The language's words; English for a language without its own, since digits and symbols read alike. */
export function amountLanguage(code: string): AmountLanguage {
  return (Object.hasOwn(known, code) ? known[code] : undefined) ?? english;
}
