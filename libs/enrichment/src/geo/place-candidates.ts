import { findAdmin1, liesWithin } from './admin-areas.js';
import { countries, findCountry } from './countries.js';
import type { Gazetteer } from './gazetteer.js';
import { nameVariants } from './name-variants.js';
import { normalizePlaceName } from './normalize-place-name.js';
import type { PlaceKind } from './place-kind.js';
import { standsAlone } from './press-cities.js';
import { rememberPlaceNames } from './remember-place-names.js';
import { findStateAbbreviation } from './states.js';

/** One place that a name may mean, with how likely that is before the rest of the text is read. */
export interface Candidate {
  readonly entry: number;
  /** Logarithmic (natural) weight; only differences matter. */
  readonly prior: number;
}

/** How much likelier than its population says a kind of place is to be in the news. */
const kindBonus: Readonly<Record<PlaceKind, number>> = {
  country: 3, continent: 3, admin1: 2, capital: 1, seat: 0.5, town: 0, admin2: -0.5, section: -1.5, region: 0.5, water: 1, terrain: 0,
  island: 0.5, building: 0,
}; // prettier-ignore
const standAloneBonus = 2;
/** Seas, ranges and regions across borders: no country named in the text can speak for them. */
const worldwideBonus = 4;
const alternatePenalty = 2;
/** "Madison" for Madison County, "Texas" for Texas County: nearly always somewhere else is meant. */
const bareCountyPenalty = 3;
/** Binary logarithm of the population (a million) from which a province is known beyond its country. */
const majorProvince = 20;
const maxCandidates = 40;
/** "Tehran, Qom and Isfahan" is a list, though a village called Tehran may lie in a province of the next name. */
const maxContainmentLoss = 5;

/** Areas of which a place is said to lie in one; `sure` when the words leave no other reading. */
export interface Within {
  readonly areas: readonly number[];
  readonly sure: boolean;
}

/**
 * The places that `name` may mean, best first: from the countries, abbreviated states and the gazetteer, by population
 * and kind. With `within`, only places inside one of those areas, if there are any.
 */
export function listCandidates(gazetteer: Gazetteer, name: string, within?: Within): readonly Candidate[] {
  const { all, most } = listReadings(gazetteer, name);
  if (within === undefined) return most;
  const inside = all.filter(({ entry }) => {
    return within.areas.some((area) => area !== entry && liesWithin(gazetteer, entry, area));
  });
  const [best] = all;
  const [bestInside] = inside;
  const believed = within.sure || (bestInside?.prior ?? -Infinity) > (best?.prior ?? 0) - maxContainmentLoss;
  return bestInside !== undefined && believed ? inside.slice(0, maxCandidates) : most;
}

/** All that a name may mean, best first, and the likeliest of it. */
const listReadings = rememberPlaceNames((gazetteer: Gazetteer, name: string) => {
  const found = new Map<number, number>();
  const put = (entry: number, prior: number): void => {
    if ((found.get(entry) ?? -Infinity) < prior) found.set(entry, prior);
  };
  const country = findCountry(name);
  if (country !== undefined) put(countries.indexOf(country), weigh(gazetteer, countries.indexOf(country), '', false));
  const state = findStateAbbreviation(name);
  const admin1 = state && findAdmin1(gazetteer, state.country, state.name);
  if (admin1 !== undefined) put(admin1, weigh(gazetteer, admin1, '', false));
  for (const { text, penalty } of nameVariants(name)) {
    const key = normalizePlaceName(text);
    if (key.length < 2 || (key.length === 2 && /^[A-Z.\s]+$/.test(text))) continue;
    const readings = gazetteer.findNormalized(key);
    for (const { entry, alternate } of readings) put(entry, weigh(gazetteer, entry, key, alternate) - penalty);
    if (readings.length > 0 || found.size > 0) break;
  }
  const all: readonly Candidate[] = [...found]
    .map(([entry, prior]) => ({ entry, prior: prior - cityDiscount(gazetteer, entry, found.keys()) }))
    .sort((a, b) => b.prior - a.prior || a.entry - b.entry);
  return { all, most: all.length > maxCandidates ? all.slice(0, maxCandidates) : all };
});

/** Of a state or province and a big city that share a name ("Washington", "Aleppo"), the city is meant as often. */
function cityDiscount(gazetteer: Gazetteer, entry: number, others: Iterable<number>): number {
  if (gazetteer.kind(entry) !== 'admin1' || gazetteer.weight(entry) < majorProvince) return 0;
  for (const other of others) {
    const kind = gazetteer.kind(other);
    if (kind !== 'seat' && kind !== 'capital' && !(kind === 'town' && gazetteer.weight(other) > 18.5)) continue;
    const famous = standsAlone(gazetteer.country(other)?.iso2 ?? '', normalizePlaceName(gazetteer.name(other)));
    if (famous || liesWithin(gazetteer, other, entry)) return kindBonus.admin1;
  }
  return 0;
}

function weigh(gazetteer: Gazetteer, entry: number, key: string, alternate: boolean): number {
  const kind = gazetteer.kind(entry);
  const population = Math.max(gazetteer.weight(entry), 5) / 2;
  const worldwide = gazetteer.country(entry) === undefined ? worldwideBonus : 0;
  const bare = alternate && kind === 'admin2' ? bareCountyPenalty : 0;
  const alone =
    standsAlone(gazetteer.country(entry)?.iso2 ?? '', key) &&
    (kind === 'capital' || kind === 'seat' || kind === 'town');
  return (
    population +
    (kind === 'admin1' && gazetteer.weight(entry) < majorProvince ? 0 : kindBonus[kind]) +
    worldwide +
    (alone && gazetteer.weight(entry) > 17 ? standAloneBonus : 0) -
    (alternate && !alone ? alternatePenalty : 0) -
    bare
  );
}
