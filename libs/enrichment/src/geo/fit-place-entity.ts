import type { Entity, Mention } from '@dateline/contracts';
import { entityId } from '../who/entity-id.js';
import { normalizeName } from '../who/normalize-name.js';
import type { Gazetteer } from './gazetteer.js';
import type { Toponym } from './toponym.js';

/** Countries go by their usual name, other places by what the article calls them most. */
export function namePlace(
  gazetteer: Gazetteer,
  entry: number,
  toponyms: readonly Toponym[],
  areaOnly: boolean,
): string {
  if (gazetteer.kind(entry) === 'country' && !areaOnly) return gazetteer.country(entry)?.name ?? gazetteer.name(entry);
  const written = toponyms.filter(({ origin }) => origin === 'entity' || origin === 'gazetteer');
  const counts = new Map<string, number>();
  for (const { name, nested } of written) {
    if (!isShouted(name)) counts.set(name, (counts.get(name) ?? 0) + (nested === true ? 1 : 10));
  }
  const [most] = [...counts].sort((a, b) => b[1] - a[1]);
  return most?.[0] ?? (areaOnly ? (written[0]?.name ?? gazetteer.name(entry)) : gazetteer.name(entry));
}

/** In capitals throughout, as datelines are. */
function isShouted(name: string): boolean {
  return name === name.toUpperCase() && /\p{Lu}{4}/u.test(name);
}

/**
 * The one entity of a place: `members`, the entities whose mentions were resolved to it, joined, with the toponyms that
 * none of them mentions. Names inside other names stay out, but for countries, which are adjectives there, and where
 * there is no other mention.
 */
export function fitPlaceEntity(
  members: readonly Entity[],
  name: string,
  toponyms: readonly Toponym[],
  isCountry: boolean,
): Entity {
  const [first] = members;
  const known = new Set(members.flatMap(({ mentions }) => mentions.map(({ start }) => start)));
  const further = toponyms.filter(({ start }) => !known.has(start));
  const standing = further.filter(({ nested, origin }) => nested !== true || origin === 'demonym' || isCountry);
  // A place that is named only inside other names has no other mention.
  const added = (standing.length === 0 && known.size === 0 ? further : standing).map((toponym): Mention => {
    const { start, end, text } = toponym;
    return { start, end, text, kind: kindOf(toponym) };
  });
  const mentions = [...members.flatMap((member) => member.mentions), ...added].sort((a, b) => a.start - b.start);
  const names = added.filter(({ kind }) => kind === 'name').map(({ text }) => text);
  const aliases = new Set([...members.flatMap((member) => [member.name, ...member.aliases]), ...names]);
  const ownName = first === undefined || isShouted(first.name) ? name : first.name;
  aliases.delete(ownName);
  return {
    id: first?.id ?? entityId('place', normalizeName(name)),
    type: first?.type ?? 'place',
    name: ownName,
    ...(first?.acronym === undefined ? {} : { acronym: first.acronym }),
    aliases: [...aliases],
    roles: first?.roles ?? [],
    mentions,
    salience: members.reduce((sum, { salience }) => sum + salience, 0),
    confidence: Math.max(0.6, ...members.map(({ confidence }) => confidence)),
  };
}

/** A country named inside another name is used as an adjective: the "U.S." of "U.S. Army". */
function kindOf({ origin, nested }: Toponym): Mention['kind'] {
  if (origin === 'demonym' || nested === true) return 'demonym';
  return origin === 'abbreviation' ? 'alias' : 'name';
}
