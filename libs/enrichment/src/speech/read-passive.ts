import { nounPhraseAt } from '../grammar/noun-phrase.js';
import type { Unit } from '../grammar/unit.js';
import { contentBefore } from './find-content-before.js';
import { contentAfter } from './find-content.js';
import { subjectBefore, type VerbGroup } from './find-subject.js';
import { reportingVerbs, type ReportingVerb } from './reporting-verbs.js';
import type { VerbAct } from './verb-act.js';

/** So many units may stand between "quoted" and "as". */
const longestQuoted = 15;

/** "was told by X that …", "was accused by X of …": the source is in the by-phrase. */
export function readPassive(units: readonly Unit[], group: VerbGroup, verb: ReportingVerb): VerbAct | undefined {
  const by = units[group.last]?.lower === 'by' ? nounPhraseAt(units, group.last + 1) : undefined;
  if (by === undefined) return undefined;
  const content = contentAfter(units, by.last, verb);
  if (content === undefined) return undefined;
  return {
    verb,
    cue: { first: group.first, last: group.last + 1 },
    source: by,
    contents: [content],
    negated: group.negated,
  };
}

/** "the paper quoted Holm as saying …", "Holm was quoted as saying …": it is Holm who speaks. */
export function readQuotedAs(units: readonly Unit[], group: VerbGroup): VerbAct | undefined {
  const lemma = units[group.main]?.lemma;
  if (lemma !== 'quote' && lemma !== 'cite') return undefined;
  const source = group.passive ? subjectBefore(units, group) : nounPhraseAt(units, group.last);
  const as = units.findIndex(({ lower }, at) => at >= group.last && at < group.last + longestQuoted && lower === 'as');
  const [verb] = reportingVerbs.get('say') ?? [];
  if (source === undefined || as === -1 || units[as + 1]?.lower !== 'saying' || verb === undefined) return undefined;
  const right = contentAfter(units, as + 2, verb);
  const reporter = group.passive ? source : (subjectBefore(units, group) ?? group);
  const left = right === undefined ? contentBefore(units, reporter, group, verb, right) : undefined;
  const content = right ?? left;
  if (content === undefined) return undefined;
  return { verb, cue: { first: group.first, last: group.last }, source, contents: [content], negated: group.negated };
}
