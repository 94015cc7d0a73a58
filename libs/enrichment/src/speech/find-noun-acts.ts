import { nounPhraseAt, nounPhraseBefore, type UnitRange } from '../grammar/noun-phrase.js';
import type { Unit } from '../grammar/unit.js';
import { trimEnd, type Content } from './find-content.js';
import type { SpeechClass } from './reporting-verbs.js';

/** "the minister's claim that …", "a warning by police that …" as unit ranges of the segment. */
export interface NounAct {
  readonly class: SpeechClass;
  readonly cue: UnitRange;
  readonly source: UnitRange | undefined;
  readonly content: Content;
}

const nouns: ReadonlyMap<string, SpeechClass> = new Map<string, SpeechClass>(
  Object.entries({
    claim: 'claim',
    assertion: 'claim',
    allegation: 'claim',
    argument: 'claim',
    contention: 'claim',
    suggestion: 'claim',
    statement: 'say',
    announcement: 'say',
    remark: 'say',
    comment: 'say',
    declaration: 'say',
    insistence: 'say',
    confirmation: 'say',
    acknowledgment: 'say',
    admission: 'say',
    accusation: 'accuse',
    complaint: 'accuse',
    criticism: 'accuse',
    denial: 'deny',
    refusal: 'deny',
    warning: 'warn',
    threat: 'warn',
    prediction: 'warn',
    promise: 'promise',
    pledge: 'promise',
    vow: 'promise',
    assurance: 'promise',
    offer: 'promise',
    demand: 'demand',
    call: 'demand',
    appeal: 'demand',
    request: 'demand',
    proposal: 'demand',
    belief: 'believe',
    view: 'believe',
    opinion: 'believe',
    fear: 'believe',
    hope: 'believe',
    doubt: 'believe',
    concern: 'believe',
    plan: 'plan',
    decision: 'plan',
    intention: 'plan',
    report: 'report',
    finding: 'report',
    conclusion: 'report',
  }),
);

const plurals = new Map(Array.from(nouns, ([noun, speechClass]) => [`${noun}s`, speechClass]));

/** All speech nouns of a segment that are followed by what is said. */
export function findNounActs(units: readonly Unit[]): NounAct[] {
  const acts: NounAct[] = [];
  units.forEach((unit, index) => {
    // By its ending "denial" looks like an adjective.
    if (unit.tag !== 'noun' && unit.tag !== 'adj') return;
    const speechClass = nouns.get(unit.lower) ?? plurals.get(unit.lower);
    if (speechClass === undefined) return;
    const act = readNoun(units, index, speechClass);
    if (act !== undefined) acts.push(act);
  });
  return acts;
}

function readNoun(units: readonly Unit[], index: number, speechClass: SpeechClass): NounAct | undefined {
  const possessive = possessorBefore(units, index);
  let at = index + 1;
  let by: UnitRange | undefined;
  if (units[at]?.lower === 'by' || units[at]?.lower === 'from') {
    by = nounPhraseAt(units, at + 1);
    if (by !== undefined) at = by.last;
  }
  const source = possessive ?? by;
  const opening = units[at];
  if (source === undefined || opening === undefined) return undefined;
  if (
    opening.tag !== 'that' &&
    !(opening.tag === 'to' && (speechClass === 'plan' || speechClass === 'promise' || speechClass === 'demand'))
  )
    return undefined;
  let last = at + 1;
  while (last < units.length && !['comma', 'semicolon', 'dash'].includes(units[last]?.tag ?? 'comma')) last++;
  last = trimEnd(units, at, last);
  return last > at + 1
    ? {
        class: speechClass,
        cue: { first: index, last: index + 1 },
        source,
        content: { first: at, last, kind: 'clause' },
      }
    : undefined;
}

function possessorBefore(units: readonly Unit[], index: number): UnitRange | undefined {
  let at = index - 1;
  while (['adj', 'num', 'noun'].includes(units[at]?.tag ?? 'mark') && index - at < 4) at--;
  const owner = units[at];
  if (owner?.tag !== 'poss') return undefined;
  if (!/^['’]s?$/.test(owner.lower)) return { first: at, last: at + 1 };
  return nounPhraseBefore(units, at);
}
