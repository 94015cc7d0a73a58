import { findCountry } from '../geo/countries.js';
import { findDemonym } from '../geo/demonyms.js';
import type { AnalyzedText } from '../text/analyzed-text.js';
import { rememberWords } from '../words/remember-words.js';
import type { NameSpan } from './name-span.js';

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
  const codeOf = demonymReader(language);
  let previous: string | undefined;
  for (const { kind, text, lower } of tokens) {
    if (kind !== 'word' || text === lower || text === previous) continue;
    previous = text;
    const code = codeOf(text);
    if (code !== undefined) codes.add(code);
  }
  return codes;
}

const readers = new Map<string, (word: string) => string | undefined>();

/** Tells of which country a capitalised word is the demonym; most such words come again in the next text. */
function demonymReader(language: string): (word: string) => string | undefined {
  let reader = readers.get(language);
  if (reader === undefined) {
    reader = rememberWords((word) => (/^\p{Lu}/u.test(word) ? findDemonym(word, language)?.country?.iso2 : undefined));
    readers.set(language, reader);
  }
  return reader;
}
