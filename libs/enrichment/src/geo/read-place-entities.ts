import type { Entity } from '@dateline/contracts';
import { findLocalCountry } from './admin-areas.js';
import { findCountry } from './countries.js';
import { readDirectionIn } from './direction-phrase.js';
import type { Gazetteer } from './gazetteer.js';
import { listCandidates } from './place-candidates.js';
import type { SpanIndex } from './span-index.js';
import type { Toponym } from './toponym.js';

export const placeTypes: ReadonlySet<string> = new Set(['place', 'facility']);
const named: ReadonlySet<string> = new Set(['name', 'acronym', 'alias', 'demonym']);

/** Binary logarithm of the population (130,000) from which a name is a city's even if it is a word as well. */
const bigCity = 17;

/** Mentions of place entities: those whose name the gazetteer knows, and the others, inside which a place may stand. */
export interface PlaceEntityMentions {
  readonly whole: Toponym[];
  readonly unknown: { readonly toponym: Toponym; readonly entity: Entity }[];
}

/** Reads the mentions of places and facilities that no earlier toponym has taken. */
export function readPlaceEntities(
  entities: readonly Entity[],
  taken: SpanIndex,
  gazetteer: Gazetteer,
  { language, common }: { language: string; common: ReadonlySet<string> },
): PlaceEntityMentions {
  const read: PlaceEntityMentions = { whole: [], unknown: [] };
  const known = new Map<string, boolean>();
  const isKnown = (name: string): boolean => {
    const before = known.get(name);
    if (before !== undefined) return before;
    const now = listCandidates(gazetteer, name).length > 0 && !isCommon(gazetteer, name, common);
    known.set(name, now);
    return now;
  };
  for (const entity of entities) {
    if (!placeTypes.has(entity.type)) continue;
    for (const mention of entity.mentions) {
      if (!named.has(mention.kind) || taken.overlaps(mention)) continue;
      const { start, end, text } = mention;
      const plain = { start, end, text, name: text, origin: 'entity', entityId: entity.id } as const;
      const country = findLocalCountry(text, language);
      const toponym = country === undefined ? narrowToName(plain, gazetteer) : { ...plain, entry: country };
      if (country !== undefined || isKnown(toponym.name)) read.whole.push(toponym);
      else read.unknown.push({ toponym, entity: { ...entity, mentions: [mention] } });
    }
  }
  return read;
}

/** A word that the text writes in lower case too, and that names no country and no big city. */
function isCommon(gazetteer: Gazetteer, name: string, common: ReadonlySet<string>): boolean {
  if (!common.has(name.toLowerCase()) || findCountry(name) !== undefined) return false;
  return gazetteer.find(name).every(({ entry }) => gazetteer.weight(entry) < bigCity);
}

/** Cuts the direction off "northern Syria", unless the gazetteer knows the whole ("North Korea"). */
function narrowToName(toponym: Toponym, gazetteer: Gazetteer): Toponym {
  const direction = readDirectionIn(toponym.name);
  if (direction === undefined || gazetteer.find(toponym.name).length > 0) return toponym;
  if (findCountry(toponym.name) !== undefined) return toponym;
  const name = toponym.name.slice(direction.length);
  return { ...toponym, start: toponym.start + direction.length, outerStart: toponym.start, text: name, name };
}
