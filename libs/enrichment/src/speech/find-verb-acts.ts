import { nounPhraseAt, type UnitRange } from '../grammar/noun-phrase.js';
import type { Tag, Unit } from '../grammar/unit.js';
import { contentAfter, contentFrom, skipAdjuncts, trimEnd, type Content } from './find-content.js';
import { subjectBefore, verbGroupAt, type VerbGroup } from './find-subject.js';
import { reportingVerbs, type ReportingVerb } from './reporting-verbs.js';

/** A reporting verb in its clause: who, the cue, and what as unit ranges of the segment. */
export interface VerbAct {
  readonly verb: ReportingVerb;
  readonly cue: UnitRange;
  readonly source: UnitRange | undefined;
  readonly contents: readonly Content[];
  readonly negated: boolean;
}

const objectPronouns = new Set(['me', 'him', 'them', 'us']);

/** All acts of reporting verbs in a segment, in order. */
export function findVerbActs(units: readonly Unit[]): VerbAct[] {
  const acts: VerbAct[] = [];
  let subject: UnitRange | undefined;
  let said = 0;
  units.forEach((unit, index) => {
    if (index < said || (unit.lower === 'saying' && units[index - 1]?.lower === 'as')) return;
    if (unit.tag !== 'verb') {
      if (auxiliaries.has(unit.tag)) subject ??= mainSubject(units, { first: index, last: index + 1 });
      return;
    }
    const group = verbGroupAt(units, index);
    const act = readVerb(units, group, subject);
    if (act !== undefined) acts.push(act);
    const last = act?.contents.at(-1);
    if (last !== undefined && last.last > index && last.kind !== 'phrase') said = last.last;
    const bare = unit.form === 'ing' && group.first === group.main;
    if (!bare && !group.infinitive) subject = mainSubject(units, group) ?? subject ?? act?.source;
  });
  return acts;
}

const auxiliaries: ReadonlySet<Tag> = new Set<Tag>(['be', 'have', 'do', 'modal']);

/** The subject of a verb that is no relative clause's: of such a clause "…, saying" and "… and said" do not speak. */
function mainSubject(units: readonly Unit[], group: UnitRange): UnitRange | undefined {
  const subject = subjectBefore(units, group);
  if (subject === undefined || units[subject.last - 1]?.tag === 'wh' || units[subject.last - 1]?.tag === 'that')
    return undefined;
  const before = units[subject.first - 1]?.tag;
  return before === 'wh' || before === 'sub' || before === 'that' || before === 'verb' ? undefined : subject;
}

function readVerb(units: readonly Unit[], group: VerbGroup, lastSubject: UnitRange | undefined): VerbAct | undefined {
  const readings = reportingVerbs.get(units[group.main]?.lemma ?? '');
  if (group.infinitive) return undefined;
  const quoted = readQuotedAs(units, group);
  if (quoted !== undefined) return quoted;
  if (readings === undefined) return undefined;
  const verb = readings.find(({ particle }) => particle === undefined || particle === units[group.last]?.lower);
  if (verb === undefined) return undefined;
  if (isNaming(units, group)) return undefined;
  if (group.passive) return readPassive(units, group, verb);
  const right = contentAfter(units, group.last, verb);
  const cue = { first: group.first, last: verb.particle === undefined ? group.last : group.last + 1 };
  const subject = findSource(units, group, lastSubject);
  const inverted = subject === undefined || isInverted(units, group) ? invertedSubject(units, group, verb) : undefined;
  const turned = inverted === undefined ? undefined : readInverted(units, cue, inverted, verb, group);
  if (turned !== undefined) return turned;
  const source = subject;
  const left = leftContent(units, source, group, verb, right);
  const contents = [...(left === undefined ? [] : [left]), ...(right === undefined ? [] : [right])];
  if (contents.length === 0) contents.push(...insertedContents(units, source, group, verb));
  if (contents.length === 0 || (source === undefined && group.first === 0)) return undefined;
  return { verb, cue, source, contents, negated: group.negated };
}

/** "the paper quoted Holm as saying …", "Holm was quoted as saying …": it is Holm who speaks. */
function readQuotedAs(units: readonly Unit[], group: VerbGroup): VerbAct | undefined {
  const lemma = units[group.main]?.lemma;
  if (lemma !== 'quote' && lemma !== 'cite') return undefined;
  const source = group.passive ? subjectBefore(units, group) : nounPhraseAt(units, group.last);
  const as = units.findIndex(({ lower }, at) => at >= group.last && at < group.last + longestQuoted && lower === 'as');
  const [verb] = reportingVerbs.get('say') ?? [];
  if (source === undefined || as === -1 || units[as + 1]?.lower !== 'saying' || verb === undefined) return undefined;
  const right = contentAfter(units, as + 2, verb);
  const reporter = group.passive ? source : (subjectBefore(units, group) ?? group);
  const left = right === undefined ? leftContent(units, reporter, group, verb, right) : undefined;
  const content = right ?? left;
  if (content === undefined) return undefined;
  return { verb, cue: { first: group.first, last: group.last }, source, contents: [content], negated: group.negated };
}

/** So many units may stand between "quoted" and "as". */
const longestQuoted = 15;
const namingVerbs = new Set(['call', 'dub', 'brand', 'label']);

/** "a stream called Miracle Run": a participle after a common noun that only tells its name. */
function isNaming(units: readonly Unit[], group: VerbGroup): boolean {
  const before = units[group.first - 1];
  if (!namingVerbs.has(units[group.main]?.lemma ?? '') || group.first !== group.main) return false;
  return (before?.tag === 'noun' || before?.tag === 'comma') && units[group.last]?.tag === 'name';
}

function findSource(
  units: readonly Unit[],
  group: VerbGroup,
  lastSubject: UnitRange | undefined,
): UnitRange | undefined {
  const form = units[group.main]?.form;
  const before = units[group.first - 1];
  const be = units.slice(group.first, group.main).some((unit) => unit.tag === 'be');
  if (form === 'ing' && !be) return lastSubject ?? subjectBefore(units, group);
  if (before?.tag === 'cc') return lastSubject;
  return subjectBefore(units, group) ?? (before?.tag === 'quote' ? undefined : lastSubject);
}

/** `…,” said X` and `…, said X`: the verb follows what is said, and its subject follows the verb. */
function isInverted(units: readonly Unit[], group: VerbGroup): boolean {
  const before = units[group.first - 1];
  if (before?.tag === 'quote' || closesFragment(units, group.first - 1)) return true;
  return before?.tag === 'comma' && !opensWithApposition(units, group.first);
}

/** The quotation mark after the comma of a quoted fragment: `was “a mistake,” said X`. */
function closesFragment(units: readonly Unit[], at: number): boolean {
  return units[at]?.tag === 'mark' && units[at - 1]?.tag === 'comma';
}

/** "X, a member of Y, said Z": the clause begins with a noun phrase and a comma, so that X is the subject. */
function opensWithApposition(units: readonly Unit[], end: number): boolean {
  const phrase = nounPhraseAt(units, clauseStartBefore(units, end));
  return phrase !== undefined && phrase.last < end - 1 && units[phrase.last]?.tag === 'comma';
}

function invertedSubject(units: readonly Unit[], group: VerbGroup, verb: ReportingVerb): UnitRange | undefined {
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

function readInverted(
  units: readonly Unit[],
  cue: UnitRange,
  source: UnitRange,
  verb: ReportingVerb,
  group: VerbGroup,
): VerbAct | undefined {
  const left = leftContent(units, undefined, group, verb, undefined);
  if (left === undefined) return undefined;
  const contents = [left];
  const after = skipAdjuncts(units, source.last);
  const quoteAt = units[after]?.tag === 'comma' || units[after]?.tag === 'colon' ? after + 1 : after;
  if (units[quoteAt]?.tag === 'quote') contents.push({ first: quoteAt, last: quoteAt + 1, kind: 'quotation' });
  return { verb, cue, source, contents, negated: false };
}

/** What stands before "X said" when it is what X said: a quotation, or a clause that a comma closes. */
function leftContent(
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
  const fronted = clause[0]?.tag !== 'sub' && clause.some(({ tag }) => tag === 'comma');
  if (!finite || (startsSubordinate(clause[0]) && !fronted)) return undefined;
  return { first, last: end, kind: 'clause' };
}

/** "The plan, X said, would fail": what X said goes on both sides of "X said". */
function insertedContents(
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
  return tail === undefined || head.last <= head.first ? [] : [head, tail];
}

/** "He was “tired,” “ill” …": a clause that ends in a quotation belongs to it whole. */
function quotationRun(units: readonly Unit[], at: number): number {
  const start = clauseStartBefore(units, at);
  return units.slice(start, at).some((unit) => ['verb', 'be', 'have', 'modal'].includes(unit.tag)) ? start : at;
}

function startsSubordinate(unit: Unit | undefined): boolean {
  return unit?.tag === 'sub' || unit?.tag === 'prep' || (unit?.tag === 'verb' && unit.form !== 'base');
}

function clauseStartBefore(units: readonly Unit[], end: number): number {
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

/** "was told by X that …", "was accused by X of …": the source is in the by-phrase. */
function readPassive(units: readonly Unit[], group: VerbGroup, verb: ReportingVerb): VerbAct | undefined {
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
