import { findCountryByCode, countries, type Country } from './countries.js';
import { foreignDemonyms } from './foreign-demonyms.js';
import { regionDemonymTable } from './region-demonym-table.js';

/** What a demonym stands for: a country, a region that is not one, or only a people or a part of the world. */
export interface DemonymOrigin {
  /** Name of the country, region or part of the world. */
  readonly name: string;
  readonly kind: 'country' | 'region' | 'people';
  readonly country?: Country;
  /** For a region inside one country: its ISO 3166-1 alpha-2 code. */
  readonly iso2?: string;
  readonly geonamesId?: number;
  readonly lat?: number;
  readonly lon?: number;
}

let english: Map<string, DemonymOrigin> | undefined;

/**
 * What a demonym stands for: "Turkish", "Turks", "North Korean"; in other languages any inflected form ("türkischen",
 * "турецкой", "السورية"). English needs its capital letter ("turkey", "polish" and "swede" are common words).
 */
export function findDemonym(word: string, language = 'en'): DemonymOrigin | undefined {
  english ??= indexEnglish();
  const found = english.get(word) ?? english.get(word.replace(/['’]s?$/, ''));
  if (found !== undefined) return found;
  const code = foreignDemonyms(language)?.get(word.toLowerCase());
  const country = code === undefined ? undefined : findCountryByCode(code);
  return country && ofCountry(country);
}

/** Whether a demonym of several words ("North Korean") can begin with the word, as {@link findDemonym} reads it. */
export function opensDemonym(word: string, language = 'en'): boolean {
  english ??= indexEnglish();
  englishOpeners ??= listFirstWords(english.keys());
  if (englishOpeners.has(word)) return true;
  const foreign = foreignDemonyms(language);
  if (foreign === undefined) return false;
  const openers = foreignOpeners.get(language) ?? listFirstWords(foreign.keys());
  foreignOpeners.set(language, openers);
  return openers.has(word.toLowerCase());
}

let englishOpeners: ReadonlySet<string> | undefined;
const foreignOpeners = new Map<string, ReadonlySet<string>>();

function listFirstWords(names: Iterable<string>): ReadonlySet<string> {
  return new Set(
    Array.from(names, (name) => name.split(' ')).flatMap(([first = '', ...rest]) => (rest.length > 0 ? [first] : [])),
  );
}

function indexEnglish(): Map<string, DemonymOrigin> {
  const index = new Map<string, DemonymOrigin>();
  for (const line of regionDemonymTable.trim().split('\n')) {
    const [name = '', iso2 = '', id = '', point = '', words = ''] = line.split('|');
    const [lat, lon] = point.split(' ').map(Number);
    const origin: DemonymOrigin = {
      name,
      kind: point === '·' ? 'people' : 'region',
      ...(iso2 === '·' ? {} : { iso2 }),
      ...(id === '·' ? {} : { geonamesId: Number(id) }),
      ...(point === '·' || lat === undefined || lon === undefined ? {} : { lat, lon }),
    };
    addForms(index, words, origin);
  }
  for (const country of countries) addForms(index, country.demonyms.join(','), ofCountry(country));
  return index;
}

function ofCountry(country: Country): DemonymOrigin {
  const { iso2, geonamesId, lat, lon, name } = country;
  return { name, kind: 'country', country, iso2, geonamesId, lat, lon };
}

/** Each word in the singular, in the plural where it has one, and in the capitals of a headline. */
function addForms(index: Map<string, DemonymOrigin>, words: string, origin: DemonymOrigin): void {
  for (const word of words.split(',').filter(Boolean)) {
    const plural = /(?:[sx]h?|ch|ese|men)$/.test(word) ? [] : [`${word}s`];
    for (const form of [word, ...plural]) {
      for (const written of [form, form.toUpperCase()]) if (!index.has(written)) index.set(written, origin);
    }
  }
}
