import type { UnitRange } from '../grammar/noun-phrase.js';
import type { Unit } from '../grammar/unit.js';
import { contentFrom, trimEnd, type Content } from './find-content.js';
import type { VerbGroup } from './find-subject.js';
import type { ReportingVerb } from './reporting-verbs.js';

/** What stands before "X said" when it is what X said: a quotation, or a clause that a comma closes. */
export function contentBefore(
  units: readonly Unit[],
  source: UnitRange | undefined,
  group: VerbGroup,
  verb: ReportingVerb,
  right: Content | undefined,
): Content | undefined {
  if (!/[qs]/.test(verb.frames)) return undefined;
  const edge = source !== undefined && source.first < group.first ? source.first : group.first;
  const before = units[edge - 1];
  if (before === undefined) return undefined;
  let end = edge - 1;
  if (before.tag === 'quote') return { first: end, last: edge, kind: 'quotation' };
  if (closesFragment(units, end)) {
    return { first: clauseStartBefore(units, end), last: edge, kind: 'clause' };
  }
  if (before.tag !== 'comma' && before.tag !== 'dash') return undefined;
  if (units[end - 1]?.tag === 'quote') {
    const quoteStart = quotationRun(units, end - 1);
    return { first: quoteStart, last: end, kind: 'quotation' };
  }
  if (right !== undefined && right.kind !== 'quotation') return undefined;
  if (!verb.frames.includes('s')) return undefined;
  if (right === undefined && units[group.last]?.tag === 'comma') return undefined;
  const first = clauseStartBefore(units, end);
  end = trimEnd(units, first, end);
  const clause = units.slice(first, end);
  const finite = clause.some((unit) => ['verb', 'be', 'have', 'do', 'modal'].includes(unit.tag) && unit.form !== 'ing');
  const opens = startsSubordinate(clause[0]) && !countsPeople(clause);
  const fronted = clause[0]?.tag !== 'sub' && clause.some(({ tag }) => tag === 'comma');
  if (!finite || (opens && !fronted)) return undefined;
  return { first, last: end, kind: 'clause' };
}

/** "The plan, X said, would fail": what X said goes on both sides of "X said". */
export function contentsAround(
  units: readonly Unit[],
  source: UnitRange | undefined,
  group: VerbGroup,
  verb: ReportingVerb,
): readonly Content[] {
  if (source === undefined || source.first > group.first || !verb.frames.includes('s')) return [];
  if (units[source.first - 1]?.tag !== 'comma' || units[group.last]?.tag !== 'comma') return [];
  const first = clauseStartBefore(units, source.first - 1);
  const head = { first, last: source.first - 1, kind: 'clause' as const };
  const tail = contentFrom(units, group.last + 1);
  if (tail === undefined || head.last <= head.first) return [];
  const linking = units.slice(head.first, head.last).every(({ tag }) => tag === 'adv' || tag === 'cc');
  return linking ? [tail] : [head, tail];
}

/** "He was “tired,” “ill” …": a clause that ends in a quotation belongs to it whole. */
function quotationRun(units: readonly Unit[], at: number): number {
  const start = clauseStartBefore(units, at);
  return units.slice(start, at).some((unit) => ['verb', 'be', 'have', 'modal'].includes(unit.tag)) ? start : at;
}

function startsSubordinate(unit: Unit | undefined): boolean {
  return unit?.tag === 'sub' || unit?.tag === 'prep' || (unit?.tag === 'verb' && unit.form !== 'base');
}

/** "At least 23 people", "over 300 homes": a count in place of the preposition's phrase. */
function countsPeople(clause: readonly Unit[]): boolean {
  const counted = clause.findIndex(({ tag }) => tag === 'num');
  return counted > 0 && counted <= 3 && !clause.slice(0, counted).some(({ tag }) => tag === 'det' || tag === 'poss');
}

/** Where the clause that ends at `end` begins: behind a semicolon, a dateline, a conjunction. */
export function clauseStartBefore(units: readonly Unit[], end: number): number {
  let first = 0;
  for (let at = 0; at < end; at++) {
    const unit = units[at];
    if (unit?.tag === 'semicolon' || (unit?.tag === 'dash' && at < 14 && isDateline(units, at))) first = at + 1;
  }
  if (units[first]?.tag === 'cc') first++;
  if (units[first]?.tag === 'comma') first++;
  return first;
}

function isDateline(units: readonly Unit[], dash: number): boolean {
  return /^\p{Lu}{3,}/u.test(units[0]?.text ?? '') && !units.slice(0, dash).some((unit) => unit.tag === 'verb');
}

/** The quotation mark after the comma of a quoted fragment: `was “a mistake,” said X`. */
export function closesFragment(units: readonly Unit[], at: number): boolean {
  return units[at]?.tag === 'mark' && units[at - 1]?.tag === 'comma';
}
