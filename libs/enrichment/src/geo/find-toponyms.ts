import type { Entity, Span } from '@dateline/contracts';
import type { AnalyzedText } from '../text/analyzed-text.js';
import { findAdmin1 } from './admin-areas.js';
import { findCountry } from './countries.js';
import { readDirectionIn } from './direction-phrase.js';
import { findDemonymToponyms } from './find-demonym-toponyms.js';
import { findNestedToponyms } from './find-nested-toponyms.js';
import type { Gazetteer } from './gazetteer.js';
import { matchKnownPlaces } from './match-known-places.js';
import { readContainment } from './read-containment.js';
import { SpanIndex } from './span-index.js';
import { findStandingStates } from './states.js';
import type { Toponym } from './toponym.js';

const placeTypes = new Set(['place', 'facility']);
const named = new Set(['name', 'acronym', 'alias', 'demonym']);

/**
 * Everything in the text that names a place, in order: mentions of place entities, demonyms, abbreviated states, places
 * inside the names of organisations, and places that the gazetteer knows and no entity covers.
 */
export function findToponyms(analyzed: AnalyzedText, entities: readonly Entity[], gazetteer: Gazetteer): Toponym[] {
  const { text, tokens } = analyzed;
  const language = guessLanguage(analyzed);
  const others = entities.filter(({ type }) => !placeTypes.has(type));
  const otherSpans = others.flatMap(({ mentions }) =>
    mentions.filter(({ kind }) => kind !== 'pronoun' && kind !== 'title'),
  );
  const taken = new SpanIndex(text.length, otherSpans);
  const demonyms = findDemonymToponyms(text, tokens, language, gazetteer).map((toponym) =>
    taken.overlaps(toponym) ? { ...toponym, nested: true } : toponym,
  );
  const found: Toponym[] = dropPersons(demonyms, others);
  found.forEach((toponym) => {
    taken.add(toponym);
  });
  for (const { state, start, end } of findStandingStates(text)) {
    const entry = findAdmin1(gazetteer, state.country, state.name);
    if (entry === undefined || taken.overlaps({ start, end })) continue;
    found.push({ start, end, text: text.slice(start, end), name: state.name, origin: 'abbreviation', entry });
    taken.add({ start, end });
  }
  for (const toponym of readPlaceEntities(entities, taken, gazetteer)) {
    found.push(toponym);
    taken.add(toponym);
  }
  found.push(...findNestedToponyms(analyzed, others, gazetteer, taken));
  found.push(...matchKnownPlaces({ ...analyzed, language }, gazetteer, taken));
  return constrain(
    found.sort((a, b) => a.start - b.start),
    text,
    gazetteer,
  );
}

function dropPersons(demonyms: readonly Toponym[], others: readonly Entity[]): Toponym[] {
  const persons = others.filter(({ type }) => type === 'person').flatMap(({ mentions }) => mentions);
  const starts = new Set(
    persons.flatMap(({ start, end }) => Array.from({ length: end - start }, (_, index) => start + index)),
  );
  return demonyms.filter(({ start }) => !starts.has(start));
}

function readPlaceEntities(entities: readonly Entity[], taken: SpanIndex, gazetteer: Gazetteer): Toponym[] {
  return entities
    .filter(({ type }) => placeTypes.has(type))
    .flatMap(({ id, mentions }) =>
      mentions
        .filter((mention) => named.has(mention.kind) && !taken.overlaps(mention))
        .map(({ start, end, text }): Toponym =>
          narrowToName({ start, end, text, name: text, origin: 'entity', entityId: id }, gazetteer),
        ),
    );
}

/** Cuts the direction off "northern Syria", unless the gazetteer knows the whole ("North Korea"). */
function narrowToName(toponym: Toponym, gazetteer: Gazetteer): Toponym {
  const direction = readDirectionIn(toponym.name);
  if (direction === undefined || gazetteer.find(toponym.name).length > 0 || findCountry(toponym.name) !== undefined)
    return toponym;
  const name = toponym.name.slice(direction.length);
  return { ...toponym, start: toponym.start + direction.length, outerStart: toponym.start, text: name, name };
}

/** Adds to each toponym the area that the words after it put it into, and the areas named there that were not found yet. */
function constrain(toponyms: readonly Toponym[], text: string, gazetteer: Gazetteer): Toponym[] {
  const starts = new Set(toponyms.map(({ start }) => start));
  const added: (Toponym & Span)[] = [];
  const constrained = toponyms.map((toponym) => {
    if (toponym.entry !== undefined) return toponym;
    const containment = readContainment(gazetteer, text, toponym.end);
    if (containment === undefined) return toponym;
    const { areas, start, end, origin } = containment;
    if (origin === 'abbreviation' && !starts.has(start)) {
      starts.add(start);
      added.push({
        start,
        end,
        text: text.slice(start, end),
        name: text.slice(start, end),
        origin,
        ...(areas[0] === undefined ? {} : { entry: areas[0] }),
      });
    }
    return { ...toponym, within: areas };
  });
  return [...constrained, ...added].sort((a, b) => a.start - b.start);
}

/** The language, or the one that the script makes likely where none was found. */
function guessLanguage({ language, text }: AnalyzedText): string {
  if (language !== 'und') return language;
  const letter = /[\p{Script=Arabic}\p{Script=Cyrillic}]/u.exec(text.slice(0, 2000))?.[0];
  if (letter === undefined) return 'en';
  return /\p{Script=Arabic}/u.test(letter) ? 'ar' : 'ru';
}
