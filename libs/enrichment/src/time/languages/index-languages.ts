import { compileLanguage, type CompiledLanguage } from '../compile-language.js';
import type { TimeLanguage } from '../time-language.js';
import { arabic } from './arabic.js';
import { english } from './english.js';
import { french } from './french.js';
import { german } from './german.js';
import { kurmanji } from './kurmanji.js';
import { russian } from './russian.js';
import { spanish } from './spanish.js';
import { turkish } from './turkish.js';
import { undetermined, universal } from './universal.js';

const known: Readonly<Record<string, TimeLanguage>> = {
  ar: arabic,
  de: german,
  en: english,
  es: spanish,
  fr: french,
  ku: kurmanji,
  kmr: kurmanji,
  ru: russian,
  tr: turkish,
  und: undetermined,
  shared: universal,
};
const compiled = new Map<string, CompiledLanguage>();

/** The rules of a language (BCP 47 primary subtag), and those of every language; compiled at first use. */
export function languagesFor(code: string): [CompiledLanguage, CompiledLanguage] {
  return [compiledFor(Object.hasOwn(known, code) ? code : 'und'), compiledFor('shared')];
}

function compiledFor(code: string): CompiledLanguage {
  const found = compiled.get(code);
  if (found !== undefined) return found;
  const language = compileLanguage(known[code] ?? undetermined);
  compiled.set(code, language);
  return language;
}
