import { findCountry } from '../geo/countries.js';
import { findDemonym } from '../geo/demonyms.js';
import type { AnalyzedText } from '../text/analyzed-text.js';
import type { NameSpan } from './name-span.js';

/** Countries by demonym, as looked up before: most capitalised words come again in the next text. */
const known = new Map<string, string | undefined>();
const mostKnown = 20_000;

/** The countries that a text names or whose demonym it uses, as ISO 3166-1 alpha-2 codes. */
export function findCountryContext(
  { tokens, language }: AnalyzedText,
  spans: readonly NameSpan[],
): ReadonlySet<string> {
  const codes = new Set<string>();
  for (const { type, text } of spans) {
    const country = type === 'place' ? findCountry(text) : undefined;
    if (country !== undefined) codes.add(country.iso2);
  }
  const seen = new Set<string>();
  for (const { kind, text } of tokens) {
    if (kind !== 'word' || !/^\p{Lu}/u.test(text) || seen.has(text)) continue;
    seen.add(text);
    const code = findCode(text, language);
    if (code !== undefined) codes.add(code);
  }
  return codes;
}

function findCode(word: string, language: string): string | undefined {
  const key = `${language}:${word}`;
  if (known.has(key)) return known.get(key);
  if (known.size >= mostKnown) known.clear();
  const code = findDemonym(word, language)?.country?.iso2;
  known.set(key, code);
  return code;
}
