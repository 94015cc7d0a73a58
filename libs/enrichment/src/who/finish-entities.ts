import type { Entity, Mention } from '@dateline/contracts';
import type { EntityDraft } from './entity-draft.js';
import { entityId } from './entity-id.js';
import { measureSalience } from './measure-salience.js';

/** Turns drafts into entities: ids, aliases, salience, and all mentions in the order of the text. */
export function finishEntities(drafts: readonly EntityDraft[], length: number, headline: string): Entity[] {
  const shares = measureSalience(drafts, length, headline);
  return drafts.map((draft, index) => {
    const mentions: Mention[] = [
      ...draft.names.map(({ start, end, text, kind }) => ({ start, end, text, kind })),
      ...draft.references,
    ].sort((left, right) => left.start - right.start);
    const spellings = new Set(draft.names.filter(({ kind }) => kind !== 'acronym').map(({ text }) => text));
    const aliases = new Set([...draft.aliases, ...[...spellings].map((text) => text.replace(/\s+/g, ' '))]);
    aliases.delete(draft.name);
    const confidence = draft.names.reduce(
      (best, span) => Math.max(best, span.confidence),
      draft.names.length === 0 ? 0.8 : 0,
    );
    return {
      id: entityId(draft.type, draft.key),
      type: draft.type,
      name: draft.name,
      aliases: [...aliases],
      ...(draft.acronym === undefined || draft.acronym === draft.name ? {} : { acronym: draft.acronym }),
      roles: draft.roles,
      mentions,
      salience: Math.round((shares[index] ?? 0) * 10_000) / 10_000,
      confidence,
    };
  });
}
