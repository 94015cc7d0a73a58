import type { Unit } from '../grammar/unit.js';
import { subjectBefore } from '../speech/find-subject.js';
import type { UnitRange } from '../grammar/noun-phrase.js';
import { sayVerbs } from './event-verbs.js';
import { readClause, readReadiness } from './read-clause.js';
import type { Reading } from './reading.js';

/** An event of a sentence with its grammatical subject and how central its clause is (3 main … 1 subordinate). */
export interface ClauseEvent {
  readonly reading: Reading;
  readonly subject: UnitRange | undefined;
  /** Subject of "X said …" above the clause, when there is one. */
  readonly sayer: UnitRange | undefined;
  readonly rank: number;
}

/** All verbal events of a sentence, in its order. */
export function findClauseEvents(units: readonly Unit[]): ClauseEvent[] {
  const events: ClauseEvent[] = [];
  let subject: UnitRange | undefined;
  let sayer: UnitRange | undefined;
  let covered = 0;
  units.forEach((unit, main) => {
    if (contrasting.has(unit.lower) && units[main - 1]?.tag === 'comma') sayer = undefined;
    if (main < covered) return;
    const ready = readReadiness(units, main);
    if (ready !== undefined && (ready.obligation !== true || sayer !== undefined)) {
      const own = subjectBefore(units, ready.group);
      events.push({ reading: ready, subject: own ?? subject, sayer, rank: 3 });
      covered = ready.cue.last;
      return;
    }
    if (unit.tag !== 'verb') return;
    const reading = readClause(units, main);
    const first = reading?.group.first ?? main;
    const rank = rankOf(units, main, first);
    const own = subjectBefore(units, { first, last: main + 1 });
    if (sayVerbs.has(unit.lemma ?? '') && rank >= 2 && unit.form !== 'ing') sayer = own ?? subject;
    if (reading === undefined) {
      if (rank >= 2 && own !== undefined) subject = own;
      return;
    }
    if (reading.obligation === true) {
      sayer ??= sayerAfter(units, reading.cue.last);
      if (sayer === undefined || sayer.first === own?.first) return;
    }
    covered = Math.max(covered, reading.cue.last);
    events.push({ reading, subject: own ?? subject, sayer, rank });
    if (rank >= 2) subject = own ?? subject;
  });
  return events;
}

/** "…, X said" at the end of a sentence: its subject. */
function sayerAfter(units: readonly Unit[], from: number): UnitRange | undefined {
  for (let main = from; main < units.length; main++) {
    const unit = units[main];
    if (unit?.tag !== 'verb' || unit.form === 'ing' || !sayVerbs.has(unit.lemma ?? '')) continue;
    const subject = subjectBefore(units, { first: main, last: main + 1 });
    if (subject !== undefined && units[subject.first - 1]?.tag === 'comma') return subject;
  }
  return undefined;
}

function rankOf(units: readonly Unit[], main: number, first: number): number {
  const unit = units[main];
  const before = units[first - 1];
  if (unit?.form === 'ing' && first === main) return before?.tag === 'cc' ? 1.5 : 1;
  if (before?.tag === 'to') return 1.2;
  if (before?.tag === 'wh') return 1;
  if ((unit?.form === 'past' || unit?.form === 'participle') && first === main && isReduced(units, main)) return 0.8;
  return isSubordinate(units, first) ? 1 : before?.tag === 'cc' ? 2 : 3;
}

/** "the property seized by the army": a participle after a noun and before its agent or place. */
function isReduced(units: readonly Unit[], main: number): boolean {
  const next = units[main + 1];
  const before = units[main - 1];
  return (
    (before?.tag === 'noun' || before?.tag === 'name') &&
    (next?.lower === 'by' || next?.lower === 'in') &&
    units.slice(0, main).some(({ tag, form }) => (tag === 'verb' && form !== 'ing') || tag === 'be' || tag === 'have')
  );
}

/** Behind a comma these join a second main clause: "…, while the council urged calm". */
const contrasting = new Set(['while', 'whereas']);

function isSubordinate(units: readonly Unit[], first: number): boolean {
  for (let at = first - 1; at >= 0 && first - at < 25; at--) {
    const unit = units[at];
    if (unit === undefined) return false;
    if (unit.tag === 'comma' || unit.tag === 'semicolon') return false;
    if (contrasting.has(unit.lower) && units[at - 1]?.tag === 'comma') return false;
    if (unit.tag === 'sub' || unit.tag === 'wh') return true;
    if (unit.tag === 'that') return units[at - 1]?.tag === 'noun' || units[at - 1]?.tag === 'name';
    if (unit.tag === 'verb' && unit.form !== 'ing') return false;
  }
  return false;
}
