import type { Entity, Mention } from '@dateline/contracts';

/** A demonym speaks of its country in passing: it counts half a name. */
const demonymShare = 0.5;

/**
 * Salience of all entities after mentions were added: what each gained in mentions it gains in attention, and the
 * shares add up to 1 again.
 */
export function shareSalience(entities: readonly Entity[], before: readonly Entity[]): Entity[] {
  const mentionsBefore = before.reduce((sum, { mentions }) => sum + mentions.length, 0);
  const perMention = 1 / Math.max(1, mentionsBefore);
  const old = new Map<number, Mention[]>();
  for (const { mentions } of before) {
    for (const mention of mentions) {
      const here = old.get(mention.start);
      if (here === undefined) old.set(mention.start, [mention]);
      else here.push(mention);
    }
  }
  const isNew = ({ start, end, kind }: Mention): boolean =>
    old.get(start)?.some((mention) => mention.end === end && mention.kind === kind) !== true;
  const weights = entities.map(({ salience, mentions }) =>
    mentions.reduce((sum, mention) => {
      return isNew(mention) ? sum + perMention * (mention.kind === 'demonym' ? demonymShare : 1) : sum;
    }, salience),
  );
  const total = weights.reduce((sum, weight) => sum + weight, 0) || 1;
  return entities.map((entity, index) => ({
    ...entity,
    salience: Math.round(((weights[index] ?? 0) / total) * 10_000) / 10_000,
  }));
}
