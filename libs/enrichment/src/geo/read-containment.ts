import { findAdmin1, findCountryEntry } from './admin-areas.js';
import { findCountry } from './countries.js';
import type { Gazetteer } from './gazetteer.js';
import { normalizePlaceName } from './normalize-place-name.js';
import { rateName } from './rate-name.js';
import { rememberPlaceNames } from './remember-place-names.js';
import { readStateAfter } from './states.js';

/** An area named right after a place's name, which the place must lie in; offsets are those of the area's name. */
export interface Containment {
  readonly areas: readonly number[];
  /** Nothing else is called so: a place that no gazetteer knows is somewhere in the first of `areas`. */
  readonly sure: boolean;
  readonly start: number;
  readonly end: number;
  readonly origin: 'gazetteer' | 'abbreviation';
}

const areaAfter =
  /^(?:,\s{1,2}|\s\(|\sin\s)(?:(?:north|south|east|west|central)[a-z-]*\s)?((?:\p{Lu}[\p{L}\p{M}'’-]*|\p{Lu}\.)(?:\s(?:of\s|and\s)?(?:the\s)?\p{Lu}[\p{L}\p{M}'’.-]*){0,3})/u;

const space = /\s/;

/**
 * The state, province, county or country that follows a place's name at `end`: "Alexandria, Va.", "Paris, Texas",
 * "Qamishli, northeastern Syria", "Tripoli in Lebanon", "Cottonport, Avoyelles Parish".
 */
export function readContainment(gazetteer: Gazetteer, text: string, end: number): Containment | undefined {
  // Of all toponyms few are followed by a comma, a bracket or "in".
  const next = text[end];
  if (next !== ',' && (next === undefined || !space.test(next))) return undefined;
  const ahead = text.slice(end, end + 80);
  const state = readStateAfter(ahead);
  if (state !== undefined) {
    const entry = findAdmin1(gazetteer, state.state.country, state.state.name);
    if (entry === undefined) return undefined;
    return { areas: [entry], sure: true, start: end + state.start, end: end + state.end, origin: 'abbreviation' };
  }
  const match = areaAfter.exec(ahead);
  const words = match?.[1]?.split(' ') ?? [];
  for (let count = words.length; match !== null && count > 0; count--) {
    const name = words
      .slice(0, count)
      .join(' ')
      .replace(/[.,]$/, '')
      .replace(/['’]s?$/, '');
    const areas = findAreas(gazetteer, name);
    if (areas.length === 0) continue;
    const start = end + match[0].length - (match[1]?.length ?? 0);
    const sure = rateName(gazetteer, name).broad && areas.length === 1;
    return { areas, sure, start, end: start + name.length, origin: 'gazetteer' };
  }
  return undefined;
}

/** Areas that the name may mean and that places are commonly put into. */
const findAreas = rememberPlaceNames((gazetteer: Gazetteer, name: string): readonly number[] => {
  const country = findCountry(name);
  const key = normalizePlaceName(name);
  const areas = gazetteer.findNormalized(key).flatMap(({ entry, alternate }) => {
    const kind = gazetteer.kind(entry);
    if (kind === 'admin1') return [entry];
    return kind === 'admin2' && (!alternate || / (?:county|parish|district|province)$/.test(key)) ? [entry] : [];
  });
  const own = country === undefined ? undefined : findCountryEntry(country.iso2);
  return own === undefined ? areas : [own, ...areas];
});
