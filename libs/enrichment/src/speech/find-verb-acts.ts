import type { UnitRange } from '../grammar/noun-phrase.js';
import type { Tag, Unit } from '../grammar/unit.js';
import { contentBefore, contentsAround } from './find-content-before.js';
import { contentAfter, type Content } from './find-content.js';
import { subjectBefore, verbGroupAt, type VerbGroup } from './find-subject.js';
import { invertedSubject, isInverted, readInverted } from './read-inverted.js';
import { readPassive, readQuotedAs } from './read-passive.js';
import { reportingVerbs } from './reporting-verbs.js';
import type { VerbAct } from './verb-act.js';

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
  const left = contentBefore(units, source, group, verb, right);
  const contents = [...(left === undefined ? [] : [left]), ...(right === undefined ? [] : [right])];
  if (contents.length === 0) contents.push(...contentsAround(units, source, group, verb));
  if (contents.length === 0 || (source === undefined && group.first === 0)) return undefined;
  if (isSilence(units, group, contents[0]) || isNobody(units, source)) return undefined;
  return { verb, cue, source, contents, negated: group.negated };
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

/** "No group has claimed responsibility", "nobody said": there is no source. */
function isNobody(units: readonly Unit[], source: UnitRange | undefined): boolean {
  if (source === undefined) return false;
  const quantified = units[source.first - 1]?.lower === 'of' ? source.first - 2 : source.first;
  return nobody.has(units[quantified]?.lower ?? '');
}

const nobody = new Set(['no', 'nobody', 'none', 'neither']);

/** "Declined to comment", "refused to say who": nothing is said. */
function isSilence(units: readonly Unit[], group: VerbGroup, content: Content | undefined): boolean {
  const lemmas = units.slice(group.first, group.last).map(({ lemma }) => lemma);
  if (content === undefined || !lemmas.some((lemma) => lemma === 'decline' || lemma === 'refuse')) return false;
  if (lemmas.length > 1 && silent.has(lemmas.at(-1) ?? '')) return true;
  return units[content.first]?.tag === 'to' && silent.has(units[content.first + 1]?.lower ?? '');
}

const silent = new Set(
  'comment say respond elaborate answer discuss speak talk specify disclose identify name'.split(' '),
);

const namingVerbs = new Set(['call', 'dub', 'brand', 'label']);

/** "a stream called Miracle Run": a participle after a common noun that only tells its name. */
function isNaming(units: readonly Unit[], group: VerbGroup): boolean {
  const before = units[group.first - 1];
  if (!namingVerbs.has(units[group.main]?.lemma ?? '') || group.first !== group.main) return false;
  return (before?.tag === 'noun' || before?.tag === 'comma') && units[group.last]?.tag === 'name';
}
