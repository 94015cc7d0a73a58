import type { Entity } from '@dateline/contracts';
import { findAdmin1 } from './admin-areas.js';
import { constrainToponyms } from './constrain-toponyms.js';
import { findDemonymToponyms } from './find-demonym-toponyms.js';
import { findNestedToponyms } from './find-nested-toponyms.js';
import { listKnownNames, matchKnownPlaces, matchRepeatedPlaces } from './match-known-places.js';
import { readContainment } from './read-containment.js';
import { placeTypes, readPlaceEntities } from './read-place-entities.js';
import { SpanIndex } from './span-index.js';
import { findStandingStates } from './states.js';
import type { TextReading } from './text-reading.js';
import type { Toponym } from './toponym.js';

const street = /\b(?:St|Ave|Rd|Blvd|Dr|Ln|Hwy|Street|Avenue|Road|Boulevard|Drive|Lane|Highway|Way|Court|Place)\.?$/u;

/**
 * Everything in the text that names a place, in order: demonyms, abbreviated states, mentions of place entities, places
 * that the gazetteer knows and no entity covers, and places inside the names of other things.
 */
export function findToponyms(reading: TextReading, entities: readonly Entity[]): Toponym[] {
  const { analyzed, gazetteer, common } = reading;
  const { text, language } = analyzed;
  const others = entities.filter(({ type }) => !placeTypes.has(type));
  const taken = new SpanIndex(text.length, listNames(others));
  const found: Toponym[] = [];
  const take = (toponyms: readonly Toponym[]): void => {
    for (const toponym of toponyms) {
      found.push(toponym);
      taken.add(toponym);
    }
  };
  take(findDemonyms(reading, others, taken));
  take(findStates(reading, taken));
  const { whole, unknown } = readPlaceEntities(entities, taken, gazetteer, { language, common });
  take(whole);
  take(matchKnownPlaces(reading, taken));
  const nesting = [...others, ...unknown.map(({ entity }) => entity)];
  take(findNestedToponyms(nesting, gazetteer, taken, { known: listKnownNames(found), common }));
  const located = unknown.filter(({ toponym: { start, end } }) => {
    const isStreet = street.test(text.slice(start, end));
    return !isStreet && !taken.overlapsToponym({ start, end }) && readContainment(gazetteer, text, end)?.sure === true;
  });
  take(located.map(({ toponym }) => toponym));
  take(matchRepeatedPlaces(reading, taken, listKnownNames(found)));
  return constrainToponyms(found, text, gazetteer);
}

function listNames(entities: readonly Entity[]): { start: number; end: number }[] {
  return entities.flatMap(({ mentions }) => mentions.filter(({ kind }) => kind !== 'pronoun' && kind !== 'title'));
}

/** Demonyms, those inside other names marked as nested; a person's name holds none. */
function findDemonyms(
  { analyzed, words, gazetteer }: TextReading,
  others: readonly Entity[],
  taken: SpanIndex,
): Toponym[] {
  const persons = new SpanIndex(analyzed.text.length, listNames(others.filter(({ type }) => type === 'person')));
  return findDemonymToponyms(analyzed, words, gazetteer)
    .filter((toponym) => !persons.overlaps(toponym))
    .map((toponym) => (taken.overlaps(toponym) ? { ...toponym, nested: true } : toponym));
}

function findStates(reading: TextReading, taken: SpanIndex): Toponym[] {
  const { analyzed, gazetteer } = reading;
  return findStandingStates(reading).flatMap(({ state, start, end }): Toponym[] => {
    const entry = findAdmin1(gazetteer, state.country, state.name);
    if (entry === undefined || taken.overlapsToponym({ start, end })) return [];
    const nested = taken.overlaps({ start, end });
    const toponym = {
      start,
      end,
      text: analyzed.text.slice(start, end),
      name: state.name,
      origin: 'abbreviation',
      entry,
    } as const;
    return [nested ? { ...toponym, nested } : toponym];
  });
}
