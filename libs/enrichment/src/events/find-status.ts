import type { NewsEvent } from '@dateline/contracts';
import type { Segment } from '../speech/build-segments.js';
import type { ClauseEvent } from './find-clauses.js';

const hedges = new Set('reportedly allegedly apparently supposedly purportedly unconfirmed presumably'.split(' '));
const expecting = new Set('expected anticipated likely scheduled due slated'.split(' '));
const denying = new Set(['deny', 'refute']);

/** Whether the sentence says that the event happened, or only that it is planned, expected, alleged or denied. */
export function findStatus({ units }: Segment, clause?: ClauseEvent): NewsEvent['status'] {
  const main = clause?.reading.group.main ?? units.length;
  const group = clause?.reading.group;
  if (group !== undefined && units.slice(0, group.first).some(({ lemma }) => denying.has(lemma ?? ''))) return 'denied';
  const own = group === undefined ? units : units.slice(group.first, main);
  if (own.some(({ lower }) => expecting.has(lower))) return 'expected';
  if (clause?.reading.future === true) return 'planned';
  if (units.some(({ lower }, at) => hedges.has(lower) && at < (group?.last ?? units.length))) return 'alleged';
  return units.some(({ lemma, form }, at) => at < main && lemma === 'accuse' && form !== 'ing' && at !== main)
    ? 'alleged'
    : 'happened';
}
