import type { Entity, Mention, Place, TextSpan } from '@dateline/contracts';
import type { AnalyzedText } from '../text/analyzed-text.js';
import { entityId } from '../who/entity-id.js';
import { normalizeName } from '../who/normalize-name.js';
import { describeDirection, describePlace } from './describe-place.js';
import { readDirectionBefore } from './direction-phrase.js';
import type { Gazetteer } from './gazetteer.js';
import type { ResolvedPlace } from './resolve-toponyms.js';
import type { Toponym } from './toponym.js';

interface PlaceDraft {
  readonly entry: number;
  readonly resolved: ResolvedPlace[];
}

/** Turns resolved toponyms into place records, and fits the entities to them: one entity a place, demonyms included. */
export function assemblePlaces(
  gazetteer: Gazetteer,
  analyzed: AnalyzedText,
  entities: readonly Entity[],
  resolved: readonly ResolvedPlace[],
): { places: Place[]; entities: Entity[] } {
  const drafts = mergeByEntry(resolved);
  const claimed = new Map<string, string>();
  const kept = new Map(entities.map((entity) => [entity.id, withoutForeignMentions(entity, resolved)]));
  const places: Place[] = [];
  for (const { entry, resolved: parts } of drafts) {
    const toponyms = parts.flatMap((part) => part.toponyms).sort((a, b) => a.start - b.start);
    const areaOnly = parts.every((part) => part.areaOnly);
    const ids = [
      ...new Set(
        toponyms.flatMap(({ entityId }) => (entityId === undefined || claimed.has(entityId) ? [] : [entityId])),
      ),
    ];
    const name = nameOf(gazetteer, entry, toponyms, areaOnly);
    const entity = mergeEntities(
      ids.flatMap((id) => kept.get(id) ?? []),
      name,
      toponyms,
    );
    const facility = entity.type === 'facility';
    for (const id of ids) {
      claimed.set(id, entity.id);
      kept.delete(id);
    }
    const id = kept.has(entity.id) ? `${entity.id}-${entry}` : entity.id;
    kept.set(id, { ...entity, id });
    const best = parts.reduce((a, b) => (b.resolution.belief > a.resolution.belief ? b : a));
    const confidence = best.resolution.belief * (areaOnly ? 0.4 : facility ? 0.8 : 0.95);
    places.push({
      entityId: id,
      name,
      ...describePlace(gazetteer, best.resolution, confidence),
      mentions: toponyms.map(({ start, end, text }) => ({ start, end, text })),
    });
  }
  const regions = findDirections(gazetteer, analyzed, drafts);
  for (const { entity } of regions) kept.set(entity.id, entity);
  return {
    places: [...places, ...regions.map(({ place }) => place)],
    entities: [...kept.values()].filter(
      ({ mentions, id }) => mentions.length > 0 || places.some(({ entityId }) => entityId === id),
    ),
  };
}

function mergeByEntry(resolved: readonly ResolvedPlace[]): PlaceDraft[] {
  const drafts = new Map<string, PlaceDraft>();
  resolved.forEach((part, index) => {
    const key = part.areaOnly ? `area ${index}` : String(part.resolution.entry);
    const draft = drafts.get(key);
    if (draft === undefined) drafts.set(key, { entry: part.resolution.entry, resolved: [part] });
    else draft.resolved.push(part);
  });
  return [...drafts.values()];
}

/** A demonym that the tagger took for a name is a mention of its country; "northern Syria" is one of that region. */
function withoutForeignMentions(entity: Entity, resolved: readonly ResolvedPlace[]): Entity {
  if (entity.type !== 'place') return entity;
  const foreign = new Set(
    resolved.flatMap(({ toponyms }) =>
      toponyms.flatMap(({ origin, start, outerStart }) =>
        origin === 'demonym' ? [start] : outerStart === undefined ? [] : [outerStart],
      ),
    ),
  );
  const mentions = entity.mentions.filter(({ start }) => !foreign.has(start));
  return mentions.length === entity.mentions.length ? entity : { ...entity, mentions };
}

/** Countries go by their usual name, other places by what the article calls them most. */
function nameOf(gazetteer: Gazetteer, entry: number, toponyms: readonly Toponym[], areaOnly: boolean): string {
  if (gazetteer.kind(entry) === 'country' && !areaOnly) return gazetteer.country(entry)?.name ?? gazetteer.name(entry);
  const written = toponyms.filter(({ origin }) => origin === 'entity' || origin === 'gazetteer');
  const plain = written.filter(({ name }) => !isShouted(name));
  const counts = new Map<string, number>();
  for (const { name, nested } of plain) counts.set(name, (counts.get(name) ?? 0) + (nested === true ? 1 : 10));
  const [most] = [...counts].sort((a, b) => b[1] - a[1]);
  return most?.[0] ?? (areaOnly ? (written[0]?.name ?? gazetteer.name(entry)) : gazetteer.name(entry));
}

/** In capitals throughout, as datelines are. */
function isShouted(name: string): boolean {
  return name === name.toUpperCase() && /\p{Lu}{4}/u.test(name);
}

function mergeEntities(members: readonly Entity[], name: string, toponyms: readonly Toponym[]): Entity {
  const [first] = members;
  const known = new Set(members.flatMap(({ mentions }) => mentions.map(({ start }) => start)));
  const added = toponyms
    .filter(({ start, nested }) => nested !== true && !known.has(start))
    .map(({ start, end, text, origin }): Mention => ({
      start,
      end,
      text,
      kind: origin === 'demonym' ? 'demonym' : origin === 'abbreviation' ? 'alias' : 'name',
    }));
  const mentions = [...members.flatMap((member) => member.mentions), ...added].sort((a, b) => a.start - b.start);
  const aliases = new Set([
    ...members.flatMap((member) => [member.name, ...member.aliases]),
    ...added.filter(({ kind }) => kind !== 'demonym').map(({ text }) => text),
  ]);
  aliases.delete(first?.name ?? name);
  return {
    id: first?.id ?? entityId('place', normalizeName(name)),
    type: first?.type ?? 'place',
    name: first?.name ?? name,
    ...(first?.acronym === undefined ? {} : { acronym: first.acronym }),
    aliases: [...aliases],
    roles: first?.roles ?? [],
    mentions,
    salience: Math.min(
      1,
      members.reduce((sum, { salience }) => sum + salience, 0),
    ),
    confidence: Math.max(0.6, ...members.map(({ confidence }) => confidence)),
  };
}

/** "northern Syria": a place of its own beside Syria. */
function findDirections(
  gazetteer: Gazetteer,
  { text }: AnalyzedText,
  drafts: readonly PlaceDraft[],
): { place: Place; entity: Entity }[] {
  const regions = new Map<string, { place: Place; entity: Entity }>();
  for (const { entry, resolved } of drafts) {
    const kind = gazetteer.kind(entry);
    if (kind !== 'country' && kind !== 'admin1') continue;
    for (const { start, end, origin, nested } of resolved.flatMap(({ toponyms }) => toponyms)) {
      const direction =
        origin === 'demonym' || origin === 'abbreviation' || nested === true
          ? undefined
          : readDirectionBefore(text, start);
      if (direction === undefined) continue;
      const span: TextSpan = { start: start - direction.length, end, text: text.slice(start - direction.length, end) };
      const id = entityId('place', normalizeName(span.text));
      const region = regions.get(id);
      if (region !== undefined) {
        region.place.mentions.push(span);
        region.entity.mentions.push({ ...span, kind: 'name' });
        continue;
      }
      const entity: Entity = {
        id,
        type: 'place',
        name: span.text,
        aliases: [],
        roles: [],
        mentions: [{ ...span, kind: 'name' }],
        salience: 0,
        confidence: 0.7,
      };
      regions.set(id, {
        entity,
        place: { entityId: id, name: span.text, ...describeDirection(gazetteer, entry, direction, [span]) },
      });
    }
  }
  return [...regions.values()];
}
