import type { Entity, Place } from '@dateline/contracts';
import { entityId } from '../who/entity-id.js';
import { normalizeName } from '../who/normalize-name.js';
import { describePlace } from './describe-place.js';
import { measureDistance } from './distance.js';
import { findDirectionRegions } from './find-direction-regions.js';
import { fitPlaceEntity, namePlace } from './fit-place-entity.js';
import type { Gazetteer } from './gazetteer.js';
import type { Resolution } from './resolve-groups.js';
import type { ResolvedPlace } from './resolve-toponyms.js';
import { shareSalience } from './share-salience.js';
import type { Toponym } from './toponym.js';

/** How far the kind of evidence lets a reading be trusted. */
const trust = { known: 0.95, facility: 0.8, areaOnly: 0.4 };

const sameSpotKilometres = 40;

interface Draft {
  readonly entry: number;
  readonly parts: ResolvedPlace[];
}

/** Turns resolved toponyms into place records, and fits the entities to them: one entity a place, demonyms included. */
export function assemblePlaces(
  gazetteer: Gazetteer,
  text: string,
  entities: readonly Entity[],
  resolved: readonly ResolvedPlace[],
): { places: Place[]; entities: Entity[] } {
  const foreign = listForeignStarts(resolved);
  const kept = new Map(entities.map((entity) => [entity.id, withoutMentionsAt(entity, foreign)]));
  const places: Place[] = [];
  for (const { entry, parts } of mergeByEntry(resolved)) {
    const toponyms = parts.flatMap((part) => part.toponyms).sort((a, b) => a.start - b.start);
    const areaOnly = parts.every((part) => part.areaOnly);
    const name = namePlace(gazetteer, entry, toponyms, areaOnly);
    const members = takeMembers(kept, toponyms);
    const fitted = fitPlaceEntity(members, name, toponyms, gazetteer.kind(entry) === 'country');
    const id = kept.has(fitted.id) ? entityId('place', `${normalizeName(name)}#${entry}`) : fitted.id;
    kept.set(id, { ...fitted, id });
    const best = parts.reduce((a, b) => (b.resolution.belief > a.resolution.belief ? b : a)).resolution;
    const confidence =
      sumBelief(gazetteer, best) * trust[areaOnly ? 'areaOnly' : fitted.type === 'facility' ? 'facility' : 'known'];
    const mentions = toponyms.map(({ start, end, text: written }) => ({ start, end, text: written }));
    places.push({ entityId: id, name, ...describePlace(gazetteer, best, confidence), mentions });
    for (const region of findDirectionRegions(gazetteer, text, entry, toponyms)) {
      places.push(region.place);
      kept.set(region.entity.id, region.entity);
    }
  }
  const located = new Set(places.map((place) => place.entityId));
  const living = [...kept.values()].filter(({ id, mentions }) => mentions.length > 0 || located.has(id));
  return { places, entities: shareSalience(living, entities) };
}

/** Belief in the chosen reading and in those around it: a city and its own district are no two opinions. */
function sumBelief(gazetteer: Gazetteer, { entry, ranked }: Resolution): number {
  const lat = gazetteer.lat(entry);
  const lon = gazetteer.lon(entry);
  let sum = 0;
  for (const other of ranked) {
    const near =
      other.entry === entry ||
      measureDistance(lat, lon, gazetteer.lat(other.entry), gazetteer.lon(other.entry)) < sameSpotKilometres;
    if (near) sum += other.belief;
  }
  return sum;
}

/** Toponyms that mean one entry of the gazetteer are one place; names of which only the area is known stay apart. */
function mergeByEntry(resolved: readonly ResolvedPlace[]): Draft[] {
  const drafts = new Map<string, Draft>();
  resolved.forEach((part, index) => {
    const key = part.areaOnly ? `area ${index}` : String(part.resolution.entry);
    const draft = drafts.get(key);
    if (draft === undefined) drafts.set(key, { entry: part.resolution.entry, parts: [part] });
    else draft.parts.push(part);
  });
  return [...drafts.values()];
}

/** Where the mentions start that are none of their entity: demonyms, and regions like "northern Syria". */
function listForeignStarts(resolved: readonly ResolvedPlace[]): Set<number> {
  const starts = new Set<number>();
  for (const { toponyms } of resolved) {
    for (const { origin, start, outerStart } of toponyms) {
      if (origin === 'demonym') starts.add(start);
      if (outerStart !== undefined) starts.add(outerStart);
    }
  }
  return starts;
}

/** A demonym that the tagger took for a name is a mention of its country; "northern Syria" is one of that region. */
function withoutMentionsAt(entity: Entity, starts: ReadonlySet<number>): Entity {
  if (entity.type !== 'place' || !entity.mentions.some(({ start }) => starts.has(start))) return entity;
  return { ...entity, mentions: entity.mentions.filter(({ start }) => !starts.has(start)) };
}

/**
 * Takes out of `kept` the entities that these toponyms are mentions of. Where an entity's mentions mean several places
 * ("Paris, Texas" and "Paris, France"), only those mentions go that belong here, and the rest stays an entity.
 */
function takeMembers(kept: Map<string, Entity>, toponyms: readonly Toponym[]): Entity[] {
  const starts = new Set(toponyms.map(({ start }) => start));
  const ids = new Set(toponyms.flatMap((toponym) => toponym.entityId ?? []));
  const members: Entity[] = [];
  for (const id of ids) {
    const entity = kept.get(id);
    if (entity === undefined) continue;
    const here = entity.mentions.filter(({ start }) => starts.has(start));
    const elsewhere = entity.mentions.filter(({ start, kind }) => !starts.has(start) && kind !== 'pronoun');
    if (elsewhere.length === 0 || here.length === 0) {
      kept.delete(id);
      members.push(entity);
    } else {
      kept.set(id, { ...entity, mentions: entity.mentions.filter((mention) => !here.includes(mention)) });
      members.push({
        ...entity,
        id: entityId('place', `${normalizeName(entity.name)}#${here[0]?.start ?? 0}`),
        mentions: here,
      });
    }
  }
  return members;
}
