import { nounPhraseAt, type UnitRange } from '../grammar/noun-phrase.js';
import type { Unit } from '../grammar/unit.js';
import { trimEnd, type Content } from './find-content.js';

/** "According to X, …" and "…, according to X" as unit ranges of the segment. */
export interface AccordingAct {
  readonly cue: UnitRange;
  readonly source: UnitRange;
  readonly content: Content;
}

const leads: readonly (readonly string[])[] = [
  ['according', 'to'],
  ['in', 'the', 'words', 'of'],
  ['in', 'the', 'view', 'of'],
  ['as', 'reported', 'by'],
];

/** All phrases of a segment that vouch for its clause without a reporting verb. */
export function findAccordingActs(units: readonly Unit[]): AccordingAct[] {
  const acts: AccordingAct[] = [];
  let floor = 0;
  units.forEach((_, index) => {
    const length = leadLength(units, index);
    if (length === 0) return;
    const act = readAccording(units, index, length, floor);
    if (act === undefined) return;
    acts.push(act);
    floor = act.source.last;
  });
  return acts;
}

const leadOpeners = new Set(leads.map(([first]) => first));

function leadLength(units: readonly Unit[], index: number): number {
  if (!leadOpeners.has(units[index]?.lower)) return 0;
  const lead = leads.find((words) => words.every((word, offset) => units[index + offset]?.lower === word));
  return lead?.length ?? 0;
}

function readAccording(units: readonly Unit[], index: number, length: number, floor: number): AccordingAct | undefined {
  const source = sourcePhrase(units, index + length);
  if (source === undefined) return undefined;
  const cue = { first: index, last: index + length };
  const before = index > floor ? contentBefore(units, index, floor) : undefined;
  const content = before ?? contentFollowing(units, source);
  return content === undefined ? undefined : { cue, source, content };
}

/** The source with its later phrases ("a report published by the ministry on Monday") up to the clause it vouches for. */
function sourcePhrase(units: readonly Unit[], start: number): UnitRange | undefined {
  const phrase = nounPhraseAt(units, start);
  if (phrase === undefined) return undefined;
  let last = phrase.last;
  while (units[last]?.tag === 'prep' || (units[last]?.tag === 'to' && last > phrase.first)) {
    const next = nounPhraseAt(units, last + 1);
    if (next === undefined) break;
    last = next.last;
  }
  return { first: phrase.first, last };
}

function contentBefore(units: readonly Unit[], index: number, floor: number): Content | undefined {
  let first = floor;
  for (let at = floor; at < index; at++) if (units[at]?.tag === 'semicolon') first = at + 1;
  while (['comma', 'cc', 'dash'].includes(units[first]?.tag ?? 'noun') && first < index) first++;
  const last = trimEnd(units, first, index);
  const clause = units.slice(first, last);
  if (!clause.some((unit) => ['verb', 'be', 'have', 'do', 'modal', 'quote'].includes(unit.tag))) return undefined;
  return { first, last, kind: 'clause' };
}

function contentFollowing(units: readonly Unit[], source: UnitRange): Content | undefined {
  let first = source.last;
  while (first < units.length && units[first]?.tag !== 'comma' && first - source.last < 25) first++;
  if (units[first]?.tag !== 'comma') return undefined;
  first++;
  const semicolon = units.findIndex((unit, at) => at > first && unit.tag === 'semicolon');
  const last = trimEnd(units, first, semicolon === -1 ? units.length : semicolon);
  return last > first ? { first, last, kind: 'clause' } : undefined;
}
