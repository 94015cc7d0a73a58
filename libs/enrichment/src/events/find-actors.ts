import type { Actor, PloverType } from '@dateline/contracts';
import { findCountryByCode } from '../geo/countries.js';
import { nounPhraseAt } from '../grammar/noun-phrase.js';
import type { Unit } from '../grammar/unit.js';
import { requestVerbs } from './event-verbs.js';
import type { ClauseEvent } from './find-clauses.js';
import { isParty, isPronoun, readActorList, readActors, type ActorContext } from './read-actors.js';
import { afterAdverbs } from './reading.js';

export interface Actors {
  readonly sources: readonly Actor[];
  readonly targets: readonly Actor[];
}

/** Prepositions that lead to the other side of an event, in the order of preference, by type and mode. */
const towards: Readonly<Record<string, readonly string[]>> = {
  CONSULT: ['with', 'to', 'between', 'among'],
  'CONSULT visit': ['with', 'to', 'in', 'by'],
  AID: ['to', 'for', 'in'],
  AGREE: ['to', 'with', 'for', 'between', 'on'],
  COOPERATE: ['with', 'to', 'from', 'between'],
  SUPPORT: ['with', 'to', 'for', 'of', 'in', 'between'],
  PROTEST: ['against', 'over', 'from', 'outside', 'of', 'by', 'in'],
  RETREAT: ['from', 'in', 'to'],
  MOBILIZE: ['against', 'to', 'in', 'near', 'on', 'along'],
  REQUEST: ['on', 'from', 'of', 'to', 'by'],
  REJECT: ['by', 'from', 'with', 'to', 'in', 'of'],
};
const otherwise: readonly string[] = [
  'against',
  'on',
  'at',
  'into',
  'with',
  'to',
  'in',
  'from',
  'for',
  'of',
  'over',
  'between',
];
const symmetric: ReadonlySet<PloverType> = new Set<PloverType>(['CONSULT', 'AGREE', 'COOPERATE', 'SUPPORT']);

/** Types by which somebody speaks: "is prepared to" is passive only in form. */
const verbal: ReadonlySet<PloverType> = new Set<PloverType>(['AGREE', 'THREATEN', 'REQUEST']);

/** Who did it and to whom it was done, from the clause of a verbal event. */
export function findActors(context: ActorContext, units: readonly Unit[], event: ClauseEvent): Actors {
  const { reading, subject, sayer } = event;
  const named = isWhere(units, event) ? [] : readActors(context, units, subject);
  if (reading.group.passive && (!verbal.has(reading.type) || isAsked(units, event))) {
    return { sources: readAgent(context, units, reading.group.last), targets: named };
  }
  const above = sayer !== undefined && subject !== undefined && sayer.first !== subject.first;
  if (above && reading.type === 'REQUEST') return { sources: readActors(context, units, sayer), targets: named };
  const own = units[subject?.first ?? -1]?.tag === 'poss' && !named.some(isParty);
  const spoken = above && ((named.length === 0 && isPronoun(units, subject)) || own);
  const sources = spoken ? readActors(context, units, sayer) : named;
  const others = findOthers(context, units, event).filter((actor) => !sources.some(({ name }) => name === actor.name));
  if (others.length === 0 && sources.length === 2 && symmetric.has(reading.type)) {
    return { sources: sources.slice(0, 1), targets: sources.slice(1) };
  }
  return shareState(reading.type, sources, others);
}

/** "Fighting in |the north| has killed hundreds": the place before the verb has done nothing. */
function isWhere(units: readonly Unit[], { reading, subject }: ClauseEvent): boolean {
  if (reading.type !== 'ASSAULT' || reading.group.passive) return false;
  const before = units[(subject?.first ?? 0) - 1];
  return before !== undefined && /^(?:in|at|near|across|along|inside)$/.test(before.lower);
}

/** "Italy had been asked to": it is Italy of whom something is wanted. */
function isAsked(units: readonly Unit[], { reading }: ClauseEvent): boolean {
  const { type, group, obligation } = reading;
  return type === 'REQUEST' && obligation !== true && requestVerbs.has(units[group.main]?.lemma ?? '');
}

/** Types that mostly stay inside one state. */
const domestic: ReadonlySet<PloverType> = new Set<PloverType>(['PROTEST', 'COERCE', 'CONCEDE']);

/** "Protesters blocked roads … the government": where only one side tells its state, an office on the other side has it too. */
function shareState(type: PloverType, sources: readonly Actor[], targets: readonly Actor[]): Actors {
  if (!domestic.has(type)) return { sources, targets };
  const state = [...sources, ...targets].find(({ code }) => code !== undefined && isState(code))?.code?.slice(0, 3);
  const share = (actor: Actor): Actor =>
    state !== undefined && actor.code !== undefined && offices.has(actor.code)
      ? { ...actor, code: state + actor.code }
      : actor;
  return { sources: sources.map(share), targets: targets.map(share) };
}

const offices = new Set(['GOV', 'MIL', 'COP', 'LEG', 'JUD', 'SPY', 'OPP', 'CVL', 'MED', 'LAB', 'EDU']);

function isState(code: string): boolean {
  return findCountryByCode(code.slice(0, 3)) !== undefined;
}

function readAgent(context: ActorContext, units: readonly Unit[], from: number): Actor[] {
  const by = units.findIndex(({ lower }, at) => at >= from && lower === 'by');
  return by === -1 ? [] : readActors(context, units, nounPhraseAt(units, by + 1)).filter(isParty);
}

/** The direct object when it is somebody, else the first party behind a fitting preposition. */
function findOthers(context: ActorContext, units: readonly Unit[], { reading }: ClauseEvent): Actor[] {
  for (const from of [reading.group.last, reading.cue.last]) {
    const at = afterAdverbs(units, from);
    const direct = readActorList(context, units, units[at]?.tag === 'that' ? at + 1 : at);
    if (direct.length > 0) return direct;
  }
  const lemma = units[reading.group.main]?.lemma;
  const fitting = towards[`${reading.type} ${reading.mode ?? ''}`] ?? towards[reading.type] ?? otherwise;
  for (const preposition of fitting) {
    // A march from somewhere is not against it.
    if (lemma === 'march' && preposition === 'from') continue;
    for (let index = reading.group.last; index < units.length; index++) {
      if (units[index]?.lower !== preposition || units[index - 1]?.lower === 'according') continue;
      const found = readActorList(context, units, index + 1);
      if (found.length > 0) return found;
    }
  }
  return [];
}
