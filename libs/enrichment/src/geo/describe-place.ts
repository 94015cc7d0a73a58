import type { Place, TextSpan } from '@dateline/contracts';
import { locateDirection, type DirectionPhrase } from './direction-phrase.js';
import type { Gazetteer } from './gazetteer.js';
import type { PlaceKind } from './place-kind.js';
import type { Resolution } from './resolve-groups.js';

const precisions: Readonly<Record<PlaceKind, Place['precision']>> = {
  country: 'country', admin1: 'admin1', admin2: 'admin2', capital: 'city', seat: 'city', town: 'city', section: 'city', region: 'region',
  water: 'feature', terrain: 'feature', island: 'feature', continent: 'region', building: 'point',
}; // prettier-ignore
const shownCandidates = 5;

/** What is known about a resolved place, mentions aside. */
export function describePlace(
  gazetteer: Gazetteer,
  { entry, ranked }: Resolution,
  confidence: number,
): Omit<Place, 'entityId' | 'mentions' | 'name'> {
  const others = ranked.slice(1, 1 + shownCandidates).flatMap(({ entry: other, belief }) => {
    const gazetteerId = identify(gazetteer, other);
    const country = gazetteer.country(other)?.iso2;
    return gazetteerId === undefined
      ? []
      : [
          {
            gazetteerId,
            name: gazetteer.name(other),
            ...(country === undefined ? {} : { country }),
            score: round(belief),
          },
        ];
  });
  const gazetteerId = identify(gazetteer, entry);
  return {
    ...describeArea(gazetteer, entry),
    lat: gazetteer.lat(entry),
    lon: gazetteer.lon(entry),
    ...(gazetteerId === undefined ? {} : { gazetteerId }),
    precision: precisions[gazetteer.kind(entry)],
    confidence: round(confidence),
    ...(others.length === 0 ? {} : { candidates: others }),
  };
}

/** A part of an area named by direction: no gazetteer lists it, so it has a point but no id. */
export function describeDirection(
  gazetteer: Gazetteer,
  area: number,
  direction: DirectionPhrase,
  mentions: TextSpan[],
): Omit<Place, 'entityId' | 'name'> {
  return {
    ...describeArea(gazetteer, area),
    ...locateDirection(gazetteer, area, direction),
    precision: 'region',
    confidence: 0.7,
    mentions,
  };
}

function describeArea(gazetteer: Gazetteer, entry: number): { country?: string; admin?: string } {
  const country = gazetteer.country(entry)?.iso2;
  const admin1 = gazetteer.admin1(entry);
  return {
    ...(country === undefined ? {} : { country }),
    ...(admin1 === undefined || admin1 === entry ? {} : { admin: gazetteer.name(admin1) }),
  };
}

function identify(gazetteer: Gazetteer, entry: number): string | undefined {
  const id = gazetteer.geonamesId(entry);
  return id === undefined ? undefined : `geonames:${id}`;
}

const round = (value: number): number => Math.round(Math.min(1, Math.max(0, value)) * 1000) / 1000;
