import type { Gazetteer } from './gazetteer.js';
import { countries, findCountry } from './countries.js';

/** The gazetteer's entry for a first-level area by its country and name; undefined when it has none. */
export function findAdmin1(gazetteer: Gazetteer, iso2: string, name: string): number | undefined {
  return gazetteer
    .find(name)
    .map(({ entry }) => entry)
    .find((entry) => gazetteer.kind(entry) === 'admin1' && gazetteer.country(entry)?.iso2 === iso2);
}

/** The gazetteer's entry for a country. */
export function findCountryEntry(iso2: string): number | undefined {
  return entryByCode.get(iso2);
}

const entryByCode: ReadonlyMap<string, number> = new Map(countries.map(({ iso2 }, entry) => [iso2, entry]));

/** The entry of a country that has this name in a language other than English, where it is more than two letters. */
export function findLocalCountry(name: string, language: string): number | undefined {
  const country = language === 'en' || name.length < 3 ? undefined : findCountry(name, language);
  return country && findCountryEntry(country.iso2);
}

/** Whether `entry` is `area` or lies in it. */
export function liesWithin(gazetteer: Gazetteer, entry: number, area: number): boolean {
  for (let at: number | undefined = entry; at !== undefined; at = gazetteer.parent(at)) if (at === area) return true;
  return false;
}
