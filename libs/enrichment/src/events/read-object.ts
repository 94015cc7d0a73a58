import { nounPhraseAt, type UnitRange } from '../grammar/noun-phrase.js';
import type { Unit } from '../grammar/unit.js';
import { eventNouns, type EventNoun } from './event-nouns.js';
import { endingVerbs, lightVerbs } from './event-verbs.js';
import { subjectRange, type Core, type VerbContext } from './reading.js';

const withdrawing = new Set(['withdraw', 'recall', 'reduce', 'halt', 'stop', 'remove']);
const reachingAgreement = new Set(['reach', 'conclude', 'clinch', 'seal', 'approve', 'make', 'announce', 'strike']);

/** A verb whose object says what is done: "hold talks", "impose a curfew", and turned around "lift the curfew". */
export function readObject({ units, group, lemma, next }: VerbContext): Core | undefined {
  if (!endingVerbs.has(lemma) && !lightVerbs.has(lemma)) return undefined;
  // A visit cut short has been paid.
  if (units[next]?.lower === 'short') return undefined;
  const found = group.passive ? eventNounIn(units, subjectRange(units, group)) : objectNoun(units, next);
  if (found === undefined) return undefined;
  const { noun, at } = found;
  const word = units[at]?.lower ?? '';
  const last = group.passive ? group.last : at + 1;
  const ending = endingVerbs.has(lemma) && !(lemma === 'call' && units[next]?.lower !== 'off');
  const core = ending ? endOf(lemma, noun, word, last) : undefined;
  return core ?? (lightVerbs.has(lemma) ? doingOf(lemma, noun, word, last, units, at) : undefined);
}

/** Ending what is coercive gives way; ending what is cooperative punishes; ending violence is a retreat. */
function endOf(lemma: string, noun: EventNoun, word: string, last: number): Core | undefined {
  if (word === 'blockade' || word === 'siege') return { type: 'RETREAT', last };
  if (noun.nature === 'coercive' || noun.nature === 'protest') return { type: 'CONCEDE', last };
  if (noun.nature === 'violent') return { type: 'RETREAT', last };
  if (noun.nature === 'force') return withdrawing.has(lemma) ? { type: 'RETREAT', last } : undefined;
  if (noun.nature !== 'cooperative' || lemma === 'end' || lemma === 'drop') return undefined;
  return { type: 'SANCTION', last };
}

function doingOf(
  lemma: string,
  noun: EventNoun,
  word: string,
  last: number,
  units: readonly Unit[],
  at: number,
): Core | undefined {
  if (lemma === 'offer') return { type: 'AGREE', last };
  if (noun.verbs.has('sign') && noun.type === 'SUPPORT' && reachingAgreement.has(lemma)) return { type: 'AGREE', last };
  if (word.startsWith('protest') && (lemma === 'lodge' || lemma === 'file'))
    return { type: 'ACCUSE', mode: 'disapprove', last };
  if (!noun.verbs.has(lemma)) return undefined;
  if (noun.nature === 'force' && peacekeeping(units, at)) return { type: 'AID', last };
  return noun.mode === undefined ? { type: noun.type, last } : { type: noun.type, last, mode: noun.mode };
}

function peacekeeping(units: readonly Unit[], at: number): boolean {
  return units.slice(Math.max(0, at - 3), at + 1).some(({ lower }) => lower.startsWith('peacekeep'));
}

function objectNoun(units: readonly Unit[], next: number): { noun: EventNoun; at: number } | undefined {
  let at = next;
  while (['prep', 'adv', 'time'].includes(units[at]?.tag ?? 'mark')) at++;
  const noun = eventNouns.get(units[at]?.lower ?? '');
  if (noun !== undefined) return { noun, at };
  if (units[at]?.form === 'ing') at++;
  const phrase = nounPhraseAt(units, at);
  if (phrase === undefined) return undefined;
  const joined = units[phrase.last]?.tag === 'cc' ? nounPhraseAt(units, phrase.last + 1) : undefined;
  return eventNounIn(units, phrase) ?? eventNounIn(units, joined);
}

/** The event noun that heads a phrase: the last one before its first preposition. */
export function eventNounIn(
  units: readonly Unit[],
  range: UnitRange | undefined,
): { noun: EventNoun; at: number } | undefined {
  if (range === undefined) return undefined;
  let found: { noun: EventNoun; at: number } | undefined;
  for (let at = range.first; at < range.last; at++) {
    const unit = units[at];
    if (found !== undefined && unit?.tag === 'prep') break;
    const noun = eventNouns.get(unit?.lower ?? '');
    if (noun !== undefined) found = { noun, at };
  }
  return found;
}
