import { uuidV5, type EntityType } from '@dateline/contracts';

/** The ids of the names met last: hashing is a good part of the cost of a short text. */
const known = new Map<string, string>();
const mostKnown = 20_000;

/** The same id for the same type and identity key in every article. */
export function entityId(type: EntityType, key: string): string {
  const name = `entity:${type}:${key}`;
  let id = known.get(name);
  if (id === undefined) {
    if (known.size >= mostKnown) known.clear();
    known.set(name, (id = uuidV5(name)));
  }
  return id;
}
