import type { AmountLanguage } from '../amount-language.js';
import { arabic } from './arabic.js';
import { english } from './english.js';
import { french } from './french.js';
import { german } from './german.js';
import { kurmanji } from './kurmanji.js';
import { russian } from './russian.js';
import { spanish } from './spanish.js';
import { turkish } from './turkish.js';

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
