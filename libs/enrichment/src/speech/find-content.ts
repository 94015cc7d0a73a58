import { nounPhraseAt, type UnitRange } from '../grammar/noun-phrase.js';
import type { Tag, Unit } from '../grammar/unit.js';
import { reportingVerbs, type ReportingVerb } from './reporting-verbs.js';

/** Where what is said starts and ends, and whether it is a quotation, a clause or a phrase. */
export interface Content extends UnitRange {
  readonly kind: 'quotation' | 'clause' | 'phrase';
  /** Nothing follows in the segment ("He said:"): the next segments hold it. */
  readonly awaited?: true;
}

const clauseStart: ReadonlySet<Tag> = new Set<Tag>([
  'det',
  'poss',
  'pron',
  'name',
  'noun',
  'num',
  'adj',
  'mark',
  'have',
  'verb',
  'wh',
  'sub',
  'adv',
  'prep',
]);
const phraseStart: ReadonlySet<Tag> = new Set<Tag>([
  'det',
  'poss',
  'pron',
  'name',
  'noun',
  'num',
  'adj',
  'mark',
  'verb',
]);
const finite: ReadonlySet<Tag> = new Set<Tag>(['verb', 'be', 'have', 'do', 'modal']);
const adjunctPrepositions = new Set('on in at during after before to through from via with by over'.split(' '));
const longestAdjunct = 24;

/** What follows the verb at `after` (exclusive end of its group) as what is said, in the first of its frames that fits. */
export function contentAfter(units: readonly Unit[], after: number, verb: ReportingVerb): Content | undefined {
  let at = skipAdverbs(units, after);
  if (verb.particle !== undefined) at = skipAdverbs(units, at + 1);
  const plain = contentAt(units, at, verb, false);
  if (verb.frames.includes('a')) {
    const addressee = nounPhraseAt(units, at);
    if (addressee !== undefined) {
      const told = contentAt(units, skipAdjuncts(units, addressee.last), verb, true);
      if (told !== undefined) return told;
    }
  }
  if (plain !== undefined && plain.kind !== 'clause') return plain;
  const past = skipAdjuncts(units, at);
  if (past > at) {
    const later = contentAt(units, past, verb, true);
    if (later !== undefined) return later;
    if (['comma', 'stop'].includes(units[past]?.tag ?? 'stop')) return undefined;
  }
  return plain;
}

function contentAt(
  units: readonly Unit[],
  at: number,
  verb: ReportingVerb,
  afterAdjunct: boolean,
): Content | undefined {
  const unit = units[at];
  const next = units[at + 1];
  if (unit === undefined) return undefined;
  const { frames } = verb;
  const has = (frame: string): boolean => frames.includes(frame);
  if (unit.tag === 'quote') return until(units, at, 'quotation');
  if (unit.tag === 'colon') {
    if (next === undefined) return { first: at, last: at, kind: 'quotation', awaited: true };
    return until(units, at + 1, next.tag === 'quote' ? 'quotation' : 'clause');
  }
  if (unit.tag === 'comma') {
    if (next?.tag === 'quote') return until(units, at + 1, 'quotation');
    return next?.tag === 'that' && has('h') ? until(units, at + 1, 'clause') : undefined;
  }
  if (unit.tag === 'that') return has('h') ? until(units, at, 'clause') : undefined;
  if (unit.tag === 'to') return has('t') || (afterAdjunct && has('o')) ? until(units, at, 'clause') : undefined;
  if (unit.tag === 'wh' || unit.lower === 'if') {
    if (has('w')) return until(units, at, 'clause');
    if (unit.lower !== 'what') return undefined;
  }
  if (has('g') && unit.form === 'ing') return until(units, at, 'clause');
  if (has('s') && clauseStart.has(unit.tag) && !isAdjunctClause(units, at)) {
    const clause = until(units, at, 'clause');
    if (clause !== undefined && hasFiniteVerb(units, clause)) return clause;
  }
  if (afterAdjunct) return undefined;
  if (has('o') && phraseStart.has(unit.tag)) return objectWithInfinitive(units, at);
  if (has('n') && phraseStart.has(unit.tag) && unit.form !== 'ing') return until(units, at, 'phrase');
  return undefined;
}

/** "said when he left": a clause that tells when, not what; "said if elected, he would" goes on after a comma. */
function isAdjunctClause(units: readonly Unit[], at: number): boolean {
  const unit = units[at];
  if (unit?.tag !== 'sub' && unit?.tag !== 'wh') return false;
  return !units.slice(at, at + 20).some(({ tag }) => tag === 'comma');
}

function objectWithInfinitive(units: readonly Unit[], at: number): Content | undefined {
  const content = until(units, at, 'clause');
  if (content === undefined) return undefined;
  return units.slice(content.first, content.last).some((unit) => unit.tag === 'to') ? content : undefined;
}

function hasFiniteVerb(units: readonly Unit[], range: UnitRange): boolean {
  for (let at = range.first + 1; at < range.last; at++) {
    const unit = units[at];
    if (unit !== undefined && finite.has(unit.tag) && unit.form !== 'ing') return true;
  }
  return false;
}

/** Past "on Tuesday", "in a statement", "to reporters": to where what is said can begin. */
export function skipAdjuncts(units: readonly Unit[], from: number): number {
  let at = from;
  while (at < units.length && at - from < longestAdjunct) {
    const unit = units[at];
    if (unit === undefined) break;
    if (unit.tag === 'time' || unit.tag === 'adv') at++;
    else if (unit.tag === 'adj' && units[at + 1]?.tag === 'time') at += 2;
    else if (['prep', 'to', 'sub'].includes(unit.tag) && adjunctPrepositions.has(unit.lower)) {
      if (units[at + 1]?.tag === 'time') at += 2;
      else {
        const phrase = nounPhraseAt(units, at + 1);
        if (phrase === undefined) break;
        at = phrase.last;
      }
    } else break;
  }
  return at;
}

/** A clause that starts at `first`, to where what is said ends. */
export function contentFrom(units: readonly Unit[], first: number): Content | undefined {
  return until(units, first, 'clause');
}

function skipAdverbs(units: readonly Unit[], from: number): number {
  let at = from;
  while (units[at]?.tag === 'adv') at++;
  return at;
}

function until(units: readonly Unit[], first: number, kind: Content['kind']): Content | undefined {
  let last = first;
  while (last < units.length && !endsContent(units, last, first, kind)) last++;
  last = trimEnd(units, first, last);
  return last > first ? { first, last, kind } : undefined;
}

/** The last unit that is said: without the sentence's full stop, unless a quotation mark closes after it. */
export function trimEnd(units: readonly Unit[], first: number, end: number): number {
  let last = end;
  while (last > first && ['stop', 'comma', 'semicolon', 'colon', 'dash', 'cc'].includes(units[last - 1]?.tag ?? 'noun'))
    last--;
  return last;
}

function endsContent(units: readonly Unit[], at: number, first: number, kind: Content['kind']): boolean {
  const unit = units[at];
  const next = units[at + 1];
  if (unit === undefined || at === first) return false;
  if (unit.tag === 'semicolon') return true;
  if (unit.lower === 'according' && next?.lower === 'to') return true;
  if (unit.tag === 'comma' && next !== undefined) return at > first + 1 && commaEnds(units, at, kind);
  // "Said that it was open and had offered a bonus": the second verb is shifted back with the first.
  if (unit.tag === 'cc') return !(kind === 'clause' && next?.lower === 'had') && startsReport(units, at + 1);
  if (unit.tag === 'sub' && (unit.lower === 'while' || unit.lower === 'although' || unit.lower === 'though'))
    return true;
  return kind === 'quotation' && unit.tag !== 'quote' && units[at - 1]?.tag === 'quote';
}

function commaEnds(units: readonly Unit[], at: number, kind: Content['kind']): boolean {
  const next = units[at + 1];
  if (next === undefined) return true;
  if (next.lower === 'according' || next.tag === 'sub') return true;
  if (next.form === 'ing' && (reportingVerbs.has(next.lemma ?? '') || kind === 'phrase')) return true;
  if (next.tag === 'cc') return next.lower === 'but' || startsReport(units, at + 2);
  return (kind === 'phrase' && (next.tag === 'wh' || next.form === 'past')) || startsReport(units, at + 1);
}

/** Whether a new report starts here: a reporting verb, or a short subject and a finite reporting verb after it. */
function startsReport(units: readonly Unit[], at: number): boolean {
  let verbAt = at;
  const phrase = units[at]?.tag === 'verb' ? undefined : nounPhraseAt(units, at);
  if (phrase !== undefined) verbAt = phrase.last;
  while (['adv', 'have', 'neg', 'do'].includes(units[verbAt]?.tag ?? 'mark')) verbAt++;
  const verb = units[verbAt];
  if (verb?.tag !== 'verb' || verb.form === 'base' || verb.form === 'ing') return false;
  const readings = reportingVerbs.get(verb.lemma ?? '');
  return (
    readings?.some((reading) => reading.particle === undefined || reading.particle === units[verbAt + 1]?.lower) ??
    false
  );
}
