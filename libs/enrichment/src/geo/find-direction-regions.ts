import type { Entity, Place, TextSpan } from '@dateline/contracts';
import { entityId } from '../who/entity-id.js';
import { normalizeName } from '../who/normalize-name.js';
import { describeDirection } from './describe-place.js';
import { readDirectionBefore } from './direction-phrase.js';
import type { Gazetteer } from './gazetteer.js';
import type { Toponym } from './toponym.js';

/** A part of a country or state ("northern Syria") as a place and an entity of its own. */
export interface DirectionRegion {
  readonly place: Place;
  readonly entity: Entity;
}

/** Finds the directions that stand before the names of an area: `toponyms` are those resolved to `area`. */
export function findDirectionRegions(
  gazetteer: Gazetteer,
  text: string,
  area: number,
  toponyms: readonly Toponym[],
): DirectionRegion[] {
  const kind = gazetteer.kind(area);
  if (kind !== 'country' && kind !== 'admin1') return [];
  const regions = new Map<string, DirectionRegion>();
  for (const { start, end, origin, nested } of toponyms) {
    if (origin === 'demonym' || origin === 'abbreviation' || nested === true) continue;
    const direction = readDirectionBefore(text, start);
    if (direction === undefined) continue;
    const from = start - direction.length;
    const span: TextSpan = { start: from, end, text: text.slice(from, end) };
    const id = entityId('place', normalizeName(span.text));
    const region = regions.get(id);
    if (region === undefined) {
      const place = { entityId: id, name: span.text, ...describeDirection(gazetteer, area, direction, [span]) };
      regions.set(id, { place, entity: createEntity(id, span) });
    } else {
      region.place.mentions.push(span);
      region.entity.mentions.push({ ...span, kind: 'name' });
    }
  }
  return [...regions.values()];
}

function createEntity(id: string, span: TextSpan): Entity {
  const mentions: Entity['mentions'] = [{ ...span, kind: 'name' }];
  return { id, type: 'place', name: span.text, aliases: [], roles: [], mentions, salience: 0, confidence: 0.7 };
}
