import { nounPhraseAt, nounPhraseBefore, type UnitRange } from '../grammar/noun-phrase.js';
import type { Unit } from '../grammar/unit.js';
import { eventNouns, happeningNouns, type EventNoun } from './event-nouns.js';

/** "Israeli airstrikes on Syrian territory", "talks between A and B": an event that is a noun phrase. */
export interface NominalEvent {
  readonly noun: EventNoun;
  readonly cue: UnitRange;
  /** Words before the noun in its phrase: who did it, where they are a people. */
  readonly before: UnitRange | undefined;
  /** The phrase behind "on", "against", "with", "between", "by". */
  readonly after: { readonly preposition: string; readonly range: UnitRange } | undefined;
}

/** "Fighting broke out again between": so far after the noun its preposition may stand. */
const reach = 6;
const links = new Set(['on', 'against', 'with', 'between', 'by', 'in']);

/** The first noun of a sentence that tells of an event by itself. */
export function findNominalEvent(units: readonly Unit[]): NominalEvent | undefined {
  const at = units.findIndex((unit, index) => (index === 0 || unit.tag !== 'name') && happeningNouns.has(unit.lower));
  const noun = eventNouns.get(units[at]?.lower ?? '');
  if (at === -1 || noun === undefined) return undefined;
  const phrase = nounPhraseBefore(units, at + 1, Math.max(0, at - 6));
  const before = phrase !== undefined && phrase.first < at ? { first: phrase.first, last: at } : undefined;
  const linkAt = units.findIndex((unit, index) => index > at && index < at + reach && links.has(unit.lower));
  const link = linkAt === -1 ? undefined : units[linkAt];
  const range = link === undefined ? undefined : nounPhraseAt(units, linkAt + 1);
  const after = link === undefined || range === undefined ? undefined : { preposition: link.lower, range };
  return { noun, cue: { first: at, last: at + 1 }, before, after };
}
