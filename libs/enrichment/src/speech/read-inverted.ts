import { nounPhraseAt, type UnitRange } from '../grammar/noun-phrase.js';
import type { Unit } from '../grammar/unit.js';
import { clauseStartBefore, closesFragment, contentBefore } from './find-content-before.js';
import { skipAdjuncts } from './find-content.js';
import type { VerbGroup } from './find-subject.js';
import type { ReportingVerb } from './reporting-verbs.js';
import type { VerbAct } from './verb-act.js';

const objectPronouns = new Set(['me', 'him', 'them', 'us']);

/** `…,” said X` and `…, said X`: the verb follows what is said, and its subject follows the verb. */
export function isInverted(units: readonly Unit[], group: VerbGroup): boolean {
  const before = units[group.first - 1];
  if (before?.tag === 'quote' || closesFragment(units, group.first - 1)) return true;
  return before?.tag === 'comma' && !opensWithApposition(units, group.first);
}

/** "X, a member of Y, said Z": the clause begins with a noun phrase and a comma, so that X is the subject. */
function opensWithApposition(units: readonly Unit[], end: number): boolean {
  const phrase = nounPhraseAt(units, clauseStartBefore(units, end));
  return phrase !== undefined && phrase.last < end - 1 && units[phrase.last]?.tag === 'comma';
}

/** The subject behind an inverted verb, or none where the verb is not inverted. */
export function invertedSubject(units: readonly Unit[], group: VerbGroup, verb: ReportingVerb): UnitRange | undefined {
  if (group.first !== group.main || !verb.frames.includes('q')) return undefined;
  const form = units[group.main]?.form;
  if (form !== 'past' && form !== 's') return undefined;
  if (!isInverted(units, group)) return undefined;
  if (units[group.main]?.lemma === 'tell') return undefined;
  const phrase = nounPhraseAt(units, group.last);
  if (phrase === undefined || objectPronouns.has(units[phrase.first]?.lower ?? '')) return undefined;
  const next = units[phrase.last];
  return next === undefined || !['verb', 'be', 'have', 'do', 'modal'].includes(next.tag) ? phrase : undefined;
}

/** What an inverted verb introduces: before it, and a quotation that goes on after its subject. */
export function readInverted(
  units: readonly Unit[],
  cue: UnitRange,
  source: UnitRange,
  verb: ReportingVerb,
  group: VerbGroup,
): VerbAct | undefined {
  const left = contentBefore(units, undefined, group, verb, undefined);
  if (left === undefined) return undefined;
  const contents = [left];
  const after = skipAdjuncts(units, source.last);
  const quoteAt = units[after]?.tag === 'comma' || units[after]?.tag === 'colon' ? after + 1 : after;
  if (units[quoteAt]?.tag === 'quote') contents.push({ first: quoteAt, last: quoteAt + 1, kind: 'quotation' });
  return { verb, cue, source, contents, negated: false };
}
