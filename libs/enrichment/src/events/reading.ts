import type { PloverType } from '@dateline/contracts';
import type { UnitRange } from '../grammar/noun-phrase.js';
import type { Unit } from '../grammar/unit.js';
import { nounPhraseAt } from '../grammar/noun-phrase.js';
import type { VerbGroup } from '../speech/find-subject.js';

/** What a verb with its complements amounts to. */
export interface Reading {
  readonly type: PloverType;
  readonly mode?: string;
  /** From the verb group to the last word that makes it the event. */
  readonly cue: UnitRange;
  readonly group: VerbGroup;
  readonly future: boolean;
  /** It is asked for by "must" or "should" alone: somebody else has to say so. */
  readonly obligation?: true;
}

/** A reading before tense, negation and modality are looked at. */
export interface Core {
  readonly type: PloverType;
  readonly mode?: string;
  /** Unit after the last word that makes it the event. */
  readonly last: number;
}

/** A verb of a sentence, as its readers look at it. */
export interface VerbContext {
  readonly units: readonly Unit[];
  readonly group: VerbGroup;
  readonly lemma: string;
  /** First unit after the group and its adverbials. */
  readonly next: number;
}

/** Types that do somebody good, and types that do harm: a commitment to the one is AGREE, to the other THREATEN. */
export const cooperativeTypes: ReadonlySet<PloverType> = new Set<PloverType>([
  'AGREE',
  'CONSULT',
  'SUPPORT',
  'CONCEDE',
  'COOPERATE',
  'AID',
]);
export const hostileTypes: ReadonlySet<PloverType> = new Set<PloverType>([
  'SANCTION',
  'MOBILIZE',
  'COERCE',
  'ASSAULT',
  'REJECT',
  'PROTEST',
]);

/** Past adverbs and the day on which it happened. */
export function afterAdverbs(units: readonly Unit[], from: number): number {
  let at = from;
  while (
    units[at]?.tag === 'adv' ||
    units[at]?.tag === 'time' ||
    (units[at]?.lower === 'on' && units[at + 1]?.tag === 'time')
  ) {
    at++;
  }
  return at;
}

/** Words of the noun phrase at `next`, in lower case. */
export function objectWords(units: readonly Unit[], next: number): readonly string[] {
  const phrase = nounPhraseAt(units, next);
  return phrase === undefined ? [] : units.slice(phrase.first, phrase.last).map(({ lower }) => lower);
}

/** What stands before a verb in its clause. */
export function subjectRange(units: readonly Unit[], group: UnitRange): UnitRange {
  let first = group.first;
  while (first > 0 && group.first - first < 20) {
    if (['comma', 'that', 'verb', 'semicolon', 'stop'].includes(units[first - 1]?.tag ?? 'stop')) break;
    first--;
  }
  return { first, last: group.first };
}
