import type { EntityType, Mention, Role } from '@dateline/contracts';
import type { NameSpan } from './name-span.js';

/** An entity while its mentions are being gathered. */
export interface EntityDraft {
  type: EntityType;
  /** What the entity is called: its most complete name. */
  name: string;
  /** Identity across articles; equal keys are one entity. */
  key: string;
  /** Whether `name` comes from the knowledge files and is not to be chosen among the spellings. */
  known: boolean;
  acronym?: string;
  aliases: Set<string>;
  roles: Role[];
  names: NameSpan[];
  /** Mentions that are no names: titles, pronouns, demonyms. */
  references: Mention[];
}
