import { findCountry } from './countries.js';
import type { Gazetteer } from './gazetteer.js';
import { normalizePlaceName } from './normalize-place-name.js';
import { rememberPlaceNames } from './remember-place-names.js';
import { seldomPlaces } from './seldom-places.js';

/** How surely a name names a place, whatever stands around it. */
export interface NameRating {
  /** A country, a large first-level area, or a county with its type word: a place wherever it is written. */
  readonly broad: boolean;
  /** Binary logarithm of the population of the largest place so named; 0 when there is none. */
  readonly weight: number;
}

const unknown: NameRating = { broad: false, weight: 0 };
const areaType = / (?:county|parish|township|borough|province|governorate)$/;
const broadWeight = 19;

/** Rates a capitalised name; common words ("Central", "March") are never rated as places. */
export const rateName = rememberPlaceNames((gazetteer: Gazetteer, name: string): NameRating => {
  const country = findCountry(name);
  if (country !== undefined && (name.length > 2 || name === 'US' || name === 'UK')) return { broad: true, weight: 22 };
  const key = normalizePlaceName(name);
  if (key.length < 3 || seldomPlaces.has(key)) return unknown;
  let broad = false;
  let weight = 0;
  for (const { entry, alternate } of gazetteer.findNormalized(key)) {
    const kind = gazetteer.kind(entry);
    weight = Math.max(weight, gazetteer.weight(entry), 1);
    broad ||= kind === 'admin1' && !alternate && gazetteer.weight(entry) > broadWeight;
    broad ||= kind === 'admin2' && areaType.test(key);
  }
  return { broad, weight };
});
