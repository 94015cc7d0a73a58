import { nounPhraseAt } from '../grammar/noun-phrase.js';
import type { Unit } from '../grammar/unit.js';
import { verbGroupAt, type VerbGroup } from '../speech/find-subject.js';
import {
  beginningVerbs,
  ceasingVerbs,
  commitAdjectives,
  commitVerbs,
  directVerbs,
  endingVerbs,
  refuseVerbs,
  requestVerbs,
  sayVerbs,
  threatenVerbs,
} from './event-verbs.js';
import { readDirect, readSpecial } from './read-direct.js';
import { readObject } from './read-object.js';
import { afterAdverbs, cooperativeTypes, hostileTypes, type Core, type Reading, type VerbContext } from './reading.js';

/** "agreed to promise to offer to …": deeper than this nobody commits to anything. */
const deepest = 4;
const futureWords = new Set(['will', "'ll", '’ll', 'would', 'may', 'might', 'could', 'shall']);
/** "declined to comment" refuses nobody anything. */
const silent = new Set(['comment', 'elaborate', 'speculate', 'say', 'identify', 'name', 'answer']);
const plainRequests = new Set([
  'demand',
  'urge',
  'insist',
  'implore',
  'plead',
  'beg',
  'exhort',
  'appeal',
  'pressure',
  'entreat',
]);
const intentions = new Set(['plan', 'intend', 'decide', 'prepare']);

/** The event of the verb at `main`, or none. Follows "agreed to", "refused to", "must" down to what is done. */
export function readClause(units: readonly Unit[], main: number, depth = 0): Reading | undefined {
  if (depth > deepest) return undefined;
  const group = verbGroupAt(units, main);
  const lemma = units[main]?.lemma ?? '';
  if (units.slice(group.first, main).some((unit) => unit.lemma === 'fail')) return undefined;
  const context = { units, group, lemma, next: afterAdverbs(units, group.last) };
  const core = readCore(context, depth);
  if (core !== undefined) return applyModality(units, group, core);
  if (!isObligation(units, group)) return undefined;
  return { type: 'REQUEST', cue: { first: group.first, last: group.last }, group, future: false, obligation: true };
}

/** "is ready to host", "are willing to send": a commitment, or a threat, by the adjective at `at`. */
export function readReadiness(units: readonly Unit[], at: number): Reading | undefined {
  if (!commitAdjectives.has(units[at]?.lower ?? '')) return undefined;
  if (units[at + 1]?.tag !== 'to' || units[at + 2]?.tag !== 'verb') return undefined;
  const group = verbGroupAt(units, at);
  if (!units.slice(group.first, at).some(({ tag }) => tag === 'be')) return undefined;
  const inner = readClause(units, at + 2, 1);
  const last = inner?.cue.last ?? at + 3;
  const facts = { cue: { first: group.first, last }, group, future: false };
  if (isObligation(units, group)) return { ...facts, type: 'REQUEST', obligation: true };
  if (group.negated) return { ...facts, type: 'REJECT' };
  return { ...facts, type: inner !== undefined && hostileTypes.has(inner.type) ? 'THREATEN' : 'AGREE' };
}

/** "will aid" is a commitment, "will bomb" a threat, "did not agree" a refusal, "must go" a demand. */
function applyModality(units: readonly Unit[], group: VerbGroup, core: Core): Reading | undefined {
  if (words(units, group).includes('can')) return undefined;
  const future = words(units, group).some((word) => futureWords.has(word));
  const facts = { cue: { first: group.first, last: core.last }, group, future };
  if (group.negated) {
    const refused = cooperativeTypes.has(core.type) && (core.type !== 'CONSULT' || future);
    return refused ? { ...facts, type: 'REJECT' } : undefined;
  }
  if (isObligation(units, group)) return { ...facts, type: 'REQUEST', obligation: true };
  const mode = core.mode === undefined ? {} : { mode: core.mode };
  if (!future) return { ...facts, type: core.type, ...mode };
  if (units.slice(group.last).some(({ lower }) => lower === 'unless')) return { ...facts, type: 'THREATEN' };
  if (cooperativeTypes.has(core.type)) return { ...facts, type: 'AGREE' };
  return hostileTypes.has(core.type) ? { ...facts, type: 'THREATEN', ...mode } : { ...facts, type: core.type, ...mode };
}

function words(units: readonly Unit[], group: VerbGroup): readonly string[] {
  return units.slice(group.first, group.main).map(({ lower }) => lower);
}

function isObligation(units: readonly Unit[], group: VerbGroup): boolean {
  return words(units, group).some((word) => word === 'must' || word === 'should');
}

function readCore(context: VerbContext, depth: number): Core | undefined {
  const { units, group, lemma, next } = context;
  if (refuseVerbs.has(lemma) && silent.has(units[next + 1]?.lower ?? '')) return undefined;
  if (refuseVerbs.has(lemma)) return { type: 'REJECT', last: units[next]?.tag === 'to' ? next + 2 : group.last };
  if (threatenVerbs.has(lemma) && (lemma !== 'vow' || hostileAfter(units, next, depth)))
    return { type: 'THREATEN', last: group.last };
  if (commitVerbs.has(lemma)) return readCommitment(context, depth) ?? readObject(context);
  const aspect = readAspect(context, depth);
  if (aspect !== undefined) return aspect;
  const request = requestVerbs.has(lemma) ? readRequest(context, depth) : undefined;
  if (request !== undefined) return request;
  const found = readSpecial(context) ?? readObject(context);
  return found ?? (sayVerbs.has(lemma) ? undefined : readDirect(context));
}

/** "began shelling", "stopped exporting": the event is the gerund's, or what ending it amounts to. */
function readAspect({ units, lemma, next }: VerbContext, depth: number): Core | undefined {
  const ceasing = ceasingVerbs.has(lemma);
  if (!ceasing && !beginningVerbs.has(lemma)) return undefined;
  const gerund = units[next]?.form === 'ing' ? readClause(units, next, depth + 1) : undefined;
  const inner = gerund ?? (ceasing ? undefined : infinitiveAt(units, next, depth));
  if (inner === undefined) return undefined;
  const { type, mode } = inner;
  const last = inner.cue.last;
  if (!ceasing) return mode === undefined ? { type, last } : { type, last, mode };
  if (type === 'ASSAULT') return { type: 'RETREAT', last };
  if (type === 'COERCE' || type === 'SANCTION' || type === 'PROTEST') return { type: 'CONCEDE', last };
  return cooperativeTypes.has(type) ? { type: 'SANCTION', last } : undefined;
}

/** "insists on talks", "insisted that he must go" ask for something; "insisted that it was late" does not. */
function insistsOn(units: readonly Unit[], next: number): boolean {
  if (units[next]?.lower === 'on' || units[next]?.lower === 'upon') return true;
  return units.slice(next, next + 12).some((unit, at, clause) => {
    if (unit.lower === 'must' || unit.lower === 'should') return true;
    const subjunctive =
      unit.form === 'base' || (unit.tag === 'noun' && (directVerbs.has(unit.lower) || endingVerbs.has(unit.lower)));
    return subjunctive && !['to', 'modal', 'do', 'det', 'poss', 'prep', 'adj'].includes(clause[at - 1]?.tag ?? 'to');
  });
}

/** The event that an infinitive at `at` speaks of. */
function infinitiveAt(units: readonly Unit[], at: number, depth: number): Reading | undefined {
  if (units[at]?.tag !== 'to') return undefined;
  const verb = afterAdverbs(units, at + 1);
  return units[verb]?.tag === 'verb' ? readClause(units, verb, depth + 1) : undefined;
}

function hostileAfter(units: readonly Unit[], at: number, depth: number): boolean {
  const inner = infinitiveAt(units, at, depth);
  return inner !== undefined && hostileTypes.has(inner.type);
}

function readCommitment({ units, group, lemma, next }: VerbContext, depth: number): Core | undefined {
  const inner = infinitiveAt(units, next, depth);
  const last = inner?.cue.last ?? group.last;
  const hostile = inner !== undefined && hostileTypes.has(inner.type);
  if (intentions.has(lemma)) {
    if (inner === undefined) return undefined;
    if (hostile) return { type: lemma === 'decide' ? inner.type : 'THREATEN', last };
    return { type: 'AGREE', last };
  }
  if (hostile) return { type: 'THREATEN', last };
  if (lemma === 'offer' && units[next]?.tag !== 'to') return undefined;
  const itself = units[next]?.tag === 'pron' ? next + 1 : next;
  if (lemma === 'commit' && units[itself]?.lower !== 'to' && !group.passive) return undefined;
  return { type: 'AGREE', last };
}

function readRequest({ units, group, lemma, next }: VerbContext, depth: number): Core | undefined {
  const unit = units[next];
  if (lemma === 'call')
    return unit?.lower === 'for' || unit?.lower === 'on' || unit?.lower === 'upon'
      ? { type: 'REQUEST', last: next + 1 }
      : undefined;
  if (lemma === 'insist' && !insistsOn(units, next)) return undefined;
  if (lemma === 'ask' && (unit?.lower === 'for' || (group.passive && unit?.tag === 'to')))
    return { type: 'REQUEST', last: group.last };
  if (plainRequests.has(lemma) || lemma === 'insist') return { type: 'REQUEST', last: group.last };
  const object = nounPhraseAt(units, next);
  const infinitive = object !== undefined && units[object.last]?.tag === 'to';
  if (lemma === 'tell' || lemma === 'want' || lemma === 'seek')
    return infinitive ? { type: 'REQUEST', last: group.last } : undefined;
  const asked =
    lemma === 'ask' &&
    object !== undefined &&
    units.slice(object.first, object.last + 1).some(({ lower }) => lower === 'for');
  if (asked) return { type: 'REQUEST', last: group.last };
  if (unit?.tag !== 'that' && !infinitive && !(lemma === 'request' && object !== undefined)) return undefined;
  const ordered = lemma === 'order' && object !== undefined ? infinitiveAt(units, object.last, depth) : undefined;
  const censors = ordered?.type === 'COERCE' && ordered.mode === 'censor';
  return censors ? { type: 'COERCE', mode: 'censor', last: ordered.cue.last } : { type: 'REQUEST', last: group.last };
}
