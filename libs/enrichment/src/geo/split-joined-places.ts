import type { Entity, Mention } from '@dateline/contracts';
import { entityId } from '../who/entity-id.js';
import { normalizeName } from '../who/normalize-name.js';
import { findCountry } from './countries.js';
import type { Gazetteer } from './gazetteer.js';
import { rateName } from './rate-name.js';

/** Between the places of a list, of which the last is joined by "and". */
const joint = /,?\s(?:and|&)\s(?:the\s)?|,\s/gu;
const listed = /\s(?:and|&)\s/u;
/** Areas under one name that no gazetteer entry is called by. */
const jointNames: ReadonlySet<string> = new Set(['judea and samaria']);
/** Binary logarithm of the population (500) from which a name beside another is taken for a place's. */
const leastWeight = 9;

/**
 * Parts mentions that are several places taken for one: "Aleppo and Homs", "Japan, Peru and Chile". A name that is known
 * whole ("Bosnia and Herzegovina", "Tyne and Wear") stays, and so does one of whose parts any is no known place.
 */
export function splitJoinedPlaces(entities: readonly Entity[], gazetteer: Gazetteer): readonly Entity[] {
  const parts = entities.map((entity) => (entity.type === 'place' ? splitMentions(entity, gazetteer) : []));
  if (parts.every((list) => list.length === 0)) return entities;
  const kept = new Map<string, Entity>();
  entities.forEach((entity, index) => {
    const split = new Set(parts[index]?.map(({ whole }) => whole));
    const mentions = entity.mentions.filter((mention) => !split.has(mention));
    const named = mentions.some(({ kind }) => kind !== 'pronoun' && kind !== 'title');
    if (split.size === 0 || named) kept.set(entity.id, split.size === 0 ? entity : { ...entity, mentions });
  });
  const byName = new Map(
    Array.from(kept.values()).flatMap((entity) =>
      entity.type === 'place' ? [[normalizeName(entity.name), entity.id]] : [],
    ),
  );
  entities.forEach((entity, index) => {
    for (const { mention, share } of parts[index] ?? []) {
      const key = normalizeName(mention.text);
      const id = byName.get(key) ?? entityId('place', key);
      const known = kept.get(id) ?? startEntity(id, mention.text, entity);
      const mentions = [...known.mentions, mention].sort((a, b) => a.start - b.start);
      kept.set(id, { ...known, mentions, salience: known.salience + entity.salience * share });
      byName.set(key, id);
    }
  });
  return [...kept.values()];
}

interface SplitMention {
  readonly whole: Mention;
  readonly mention: Mention;
  /** Of the salience of the entity that it was a mention of. */
  readonly share: number;
}

function splitMentions({ mentions }: Entity, gazetteer: Gazetteer): SplitMention[] {
  return mentions.flatMap((whole) => {
    const names = whole.kind === 'name' ? listNames(whole.text, gazetteer) : [];
    return names.map(({ offset, text }) => {
      const start = whole.start + offset;
      const mention: Mention = { start, end: start + text.length, text, kind: 'name' };
      return { whole, mention, share: 1 / (names.length * mentions.length) };
    });
  });
}

/** The places that a name lists, or none where it is one name. */
function listNames(name: string, gazetteer: Gazetteer): { offset: number; text: string }[] {
  if (!listed.test(name) || findCountry(name) !== undefined || gazetteer.find(name).length > 0) return [];
  if (jointNames.has(normalizeName(name))) return [];
  const names: { offset: number; text: string }[] = [];
  let offset = 0;
  for (const match of name.matchAll(joint)) {
    names.push({ offset, text: name.slice(offset, match.index) });
    offset = match.index + match[0].length;
  }
  names.push({ offset, text: name.slice(offset) });
  return names.every(({ text }) => isPlace(text, gazetteer)) ? names : [];
}

function isPlace(name: string, gazetteer: Gazetteer): boolean {
  if (!/^\p{Lu}/u.test(name)) return false;
  const { broad, weight } = rateName(gazetteer, name);
  return broad || weight >= leastWeight;
}

function startEntity(id: string, name: string, { confidence }: Entity): Entity {
  return { id, type: 'place', name, aliases: [], roles: [], mentions: [], salience: 0, confidence };
}
