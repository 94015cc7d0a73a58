import { uuidV5, type EntityType } from '@dateline/contracts';

/** The same id for the same type and identity key in every article. */
export function entityId(type: EntityType, key: string): string {
  return uuidV5(`entity:${type}:${key}`);
}
