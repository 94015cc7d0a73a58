import type { Entity } from '@dateline/contracts';
import type { AnalyzedText } from '../text/analyzed-text.js';
import { findAdmin1 } from './admin-areas.js';
import { listCommonWords } from './common-words.js';
import { constrainToponyms } from './constrain-toponyms.js';
import { findDemonymToponyms } from './find-demonym-toponyms.js';
import { findNestedToponyms } from './find-nested-toponyms.js';
import type { Gazetteer } from './gazetteer.js';
import { listKnownNames, matchKnownPlaces, matchRepeatedPlaces } from './match-known-places.js';
import { readContainment } from './read-containment.js';
import { placeTypes, readPlaceEntities } from './read-place-entities.js';
import { SpanIndex } from './span-index.js';
import { findStandingStates } from './states.js';
import type { Toponym } from './toponym.js';

const street = /\b(?:St|Ave|Rd|Blvd|Dr|Ln|Hwy|Street|Avenue|Road|Boulevard|Drive|Lane|Highway|Way|Court|Place)\.?$/u;

/**
 * Everything in the text that names a place, in order: demonyms, abbreviated states, mentions of place entities, places
 * that the gazetteer knows and no entity covers, and places inside the names of other things.
 */
export function findToponyms(analyzed: AnalyzedText, entities: readonly Entity[], gazetteer: Gazetteer): Toponym[] {
  const { text } = analyzed;
  const others = entities.filter(({ type }) => !placeTypes.has(type));
  const taken = new SpanIndex(text.length, listNames(others));
  const found: Toponym[] = [];
  const take = (toponyms: readonly Toponym[]): void => {
    for (const toponym of toponyms) {
      found.push(toponym);
      taken.add(toponym);
    }
  };
  const common = listCommonWords(analyzed.tokens);
  const localized = { ...analyzed, language: guessLanguage(analyzed) };
  take(findDemonyms(localized, others, gazetteer, taken));
  take(findStates(text, gazetteer, taken));
  const { whole, unknown } = readPlaceEntities(entities, taken, gazetteer, { language: localized.language, common });
  take(whole);
  take(matchKnownPlaces(localized, gazetteer, taken, common));
  const nesting = [...others, ...unknown.map(({ entity }) => entity)];
  take(findNestedToponyms(analyzed, nesting, gazetteer, taken, { known: listKnownNames(found), common }));
  const located = unknown.filter(({ toponym: { start, end } }) => {
    const isStreet = street.test(text.slice(start, end));
    return !isStreet && !taken.overlapsToponym({ start, end }) && readContainment(gazetteer, text, end)?.sure === true;
  });
  take(located.map(({ toponym }) => toponym));
  take(matchRepeatedPlaces(localized, gazetteer, taken, listKnownNames(found), common));
  return constrainToponyms(found, text, gazetteer);
}

function listNames(entities: readonly Entity[]): { start: number; end: number }[] {
  return entities.flatMap(({ mentions }) => mentions.filter(({ kind }) => kind !== 'pronoun' && kind !== 'title'));
}

/** Demonyms, those inside other names marked as nested; a person's name holds none. */
function findDemonyms(
  { text, tokens, language }: AnalyzedText,
  others: readonly Entity[],
  gazetteer: Gazetteer,
  taken: SpanIndex,
): Toponym[] {
  const persons = new SpanIndex(text.length, listNames(others.filter(({ type }) => type === 'person')));
  return findDemonymToponyms(text, tokens, language, gazetteer)
    .filter((toponym) => !persons.overlaps(toponym))
    .map((toponym) => (taken.overlaps(toponym) ? { ...toponym, nested: true } : toponym));
}

function findStates(text: string, gazetteer: Gazetteer, taken: SpanIndex): Toponym[] {
  return findStandingStates(text).flatMap(({ state, start, end }): Toponym[] => {
    const entry = findAdmin1(gazetteer, state.country, state.name);
    if (entry === undefined || taken.overlapsToponym({ start, end })) return [];
    const nested = taken.overlaps({ start, end });
    const toponym = {
      start,
      end,
      text: text.slice(start, end),
      name: state.name,
      origin: 'abbreviation',
      entry,
    } as const;
    return [nested ? { ...toponym, nested } : toponym];
  });
}

/** The language, or the one that the script makes likely where none was found. */
function guessLanguage({ language, text }: AnalyzedText): string {
  if (language !== 'und') return language;
  const letter = /[\p{Script=Arabic}\p{Script=Cyrillic}]/u.exec(text.slice(0, 2000))?.[0];
  if (letter === undefined) return 'en';
  return /\p{Script=Arabic}/u.test(letter) ? 'ar' : 'ru';
}
