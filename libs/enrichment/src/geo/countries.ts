import { countryTable } from './country-table.js';
import { rememberWords } from '../words/remember-words.js';
import { normalizePlaceName } from './normalize-place-name.js';

/** A country or territory of ISO 3166-1, or Kosovo (`XK`). */
export interface Country {
  readonly iso2: string;
  readonly iso3: string;
  /** GeoNames id of the country itself. */
  readonly geonamesId: number;
  /** Usual English name. */
  readonly name: string;
  readonly capital?: string;
  /** Other English names, abbreviations included. */
  readonly aliases: readonly string[];
  /** English adjectives and nouns, singular: "Turkish", "Turk". */
  readonly demonyms: readonly string[];
  /** A representative point, WGS 84 degrees. */
  readonly lat: number;
  readonly lon: number;
}

/** All countries, in the order of their alpha-2 codes. */
export const countries: readonly Country[] = countryTable.trim().split('\n').map(parseCountry);

const byCode = new Map(countries.flatMap((country) => [[country.iso2, country], [country.iso3, country]])); // prettier-ignore

/** Languages in which countries are known by name, beyond English: the platform's own locale data has the names. */
const nameLanguages = [
  'ar',
  'tr',
  'ku',
  'fr',
  'de',
  'es',
  'ru',
  'fa',
  'ckb',
  'he',
  'uk',
  'it',
  'pt',
  'nl',
  'el',
  'zh',
  'ja',
];

/** Short names that the locale data lacks or writes another way. */
const localNames: readonly (readonly [string, string])[] = [
  ['US', 'أمريكا,الولايات المتحدة الأمريكية,ABD,Amerika,DYA,EE. UU.,Estados Unidos de América,США,Америка,Vereinigte Staaten von Amerika,Etats-Unis'],
  ['SY', 'Sûriye,Sûrî,Сирийская Арабская Республика'], ['TR', 'Tirkiye'], ['GB', 'بريطانيا,İngiltere,Birleşik Krallık,Royaume-Uni,Grande-Bretagne,Großbritannien,Gran Bretaña,Brîtanya,Британия'],
  ['IQ', 'Êraq'], ['IL', 'Îsraîl'], ['RU', 'РФ,Российская Федерация,Rûsya'], ['SA', 'السعودية,Suudi Arabistan,Erebistana Siûdî'],
  ['AE', 'الإمارات,BAE'], ['CN', 'КНР,Çîn'], ['CZ', 'Tschechien'], ['EG', 'Misir'], ['DE', 'BRD,Almanya'], ['PS', 'فلسطين,Filistin,Palästina,Palestina,Палестина'],
  ['CD', 'RDC,ДРК'], ['VA', 'Vatikan'], ['BY', 'Белоруссия,Weißrussland,Biélorussie,Bielorrusia'], ['MD', 'Молдавия'], ['LB', 'Libnan'], ['FR', 'Fransa'],
]; // prettier-ignore

/** Names by key, for each language that they belong to; `*` holds the abbreviations and the names beyond the Latin script. */
const byLanguage = new Map<string, Map<string, Country>>();

/** The country of an ISO 3166-1 alpha-2 or alpha-3 code in capitals. */
export function findCountryByCode(code: string): Country | undefined {
  return byCode.get(code);
}

/**
 * The country that `name` means: its English names, abbreviations in capitals ("US", "U.K.", "ABD", "РФ"), names in
 * other scripts, and the names in `language`; case and diacritics aside. ("Island" is Iceland in German only.) Names
 * that are also something else ("Georgia", "Jordan", "Chad") are found as well: whether the country is meant is for the
 * caller to judge.
 */
export function findCountry(name: string, language = 'en'): Country | undefined {
  let find = finders.get(language);
  if (find === undefined) finders.set(language, (find = rememberWords((word) => readCountry(word, language))));
  return find(name);
}

const finders = new Map<string, (name: string) => Country | undefined>();

function readCountry(name: string, language: string): Country | undefined {
  if (byLanguage.size === 0) indexNames();
  if (acronym.test(name)) {
    const country = byLanguage.get('*')?.get(name.replace(/[.\s]/g, ''));
    if (country !== undefined) return country;
  }
  const key = normalizePlaceName(name);
  return byLanguage.get('en')?.get(key) ?? byLanguage.get('*')?.get(key) ?? byLanguage.get(language)?.get(key);
}

/** All names by which {@link findCountry} knows countries, as `normalizePlaceName` writes them; abbreviations in capitals. */
export function* listCountryKeys(language = 'en'): Generator<string> {
  if (byLanguage.size === 0) indexNames();
  for (const home of new Set(['en', '*', language])) yield* byLanguage.get(home)?.keys() ?? [];
}

const acronym = /^(?:\p{Lu}{1,2}\.?\s?){2,6}$/u;

function indexNames(): void {
  for (const country of countries) {
    for (const name of [country.name, ...country.aliases]) addName('en', name, country);
  }
  for (const [code, names] of localNames) {
    for (const language of nameLanguages) {
      for (const name of names.split(',')) addName(language, name, byCode.get(code));
    }
  }
  for (const language of nameLanguages) {
    const names = new Intl.DisplayNames([language], { type: 'region', fallback: 'none' });
    for (const country of countries) addName(language, names.of(country.iso2) ?? '', country);
  }
}

function addName(language: string, name: string, country: Country | undefined): void {
  if (name === '' || country === undefined) return;
  const isAcronym = acronym.test(name);
  const key = isAcronym ? name.replace(/[.\s]/g, '') : normalizePlaceName(name);
  const home = isAcronym || !/\p{Script=Latin}/u.test(name) ? '*' : language;
  const index = byLanguage.get(home) ?? new Map<string, Country>();
  byLanguage.set(home, index);
  if (!index.has(key)) index.set(key, country);
}

function parseCountry(line: string): Country {
  const [codes = '', name = '', capital = '', aliases = '', demonyms = ''] = line.split('|');
  const [iso2 = '', iso3 = '', id, lat, lon] = codes.split(' ');
  return {
    ...{ iso2, iso3, geonamesId: Number(id), name, lat: Number(lat), lon: Number(lon) },
    ...(capital === '' ? {} : { capital }),
    aliases: splitList(aliases),
    demonyms: splitList(demonyms),
  };
}

function splitList(list: string): string[] {
  return list === '' ? [] : list.split(',');
}
