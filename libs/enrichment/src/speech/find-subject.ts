import { nounPhraseBefore, type UnitRange } from '../grammar/noun-phrase.js';
import type { Tag, Unit } from '../grammar/unit.js';

const groupTags: ReadonlySet<Tag> = new Set<Tag>(['adv', 'neg', 'be', 'have', 'do', 'modal']);
/** Verbs after which an infinitive still speaks of the same act: "went on to say", "refused to say". */
const semiAuxiliary = new Set(
  'want try appear seem go continue begin start refuse decline fail need use plan intend expect'.split(' '),
);

const negativeVerb = /n['’]t$|^cannot$/;

/** A verb with its auxiliaries, negation and adverbs, as unit indexes. */
export interface VerbGroup extends UnitRange {
  readonly main: number;
  readonly passive: boolean;
  readonly negated: boolean;
  readonly modal: boolean;
  readonly infinitive: boolean;
}

/** The verb group whose main verb is unit `main`. */
export function verbGroupAt(units: readonly Unit[], main: number): VerbGroup {
  let first = main;
  let infinitive = false;
  for (;;) {
    while (first > 0 && groupTags.has(units[first - 1]?.tag ?? 'mark')) first--;
    if (units[first - 1]?.tag !== 'to') break;
    let governor = first - 2;
    if (units[governor]?.lower === 'on') governor--;
    const unit = units[governor];
    if (unit?.tag === 'verb' && semiAuxiliary.has(unit.lemma ?? '')) first = governor;
    else {
      infinitive = true;
      break;
    }
  }
  while (first < main && units[first]?.tag === 'adv') first++;
  const form = units[main]?.form;
  let be = false;
  let negated = false;
  let modal = false;
  for (let at = first; at < main; at++) {
    const unit = units[at];
    be ||= unit?.tag === 'be';
    modal ||= unit?.tag === 'modal';
    negated ||= unit?.tag === 'neg' || negativeVerb.test(unit?.lower ?? '');
  }
  return {
    first,
    last: main + 1,
    main,
    passive: be && (form === 'past' || form === 'participle'),
    negated,
    modal,
    infinitive,
  };
}

/** The subject before a verb group: through adverbials, parentheses, appositions and relative pronouns. */
export function subjectBefore(units: readonly Unit[], group: UnitRange, floor = 0): UnitRange | undefined {
  let end = group.first;
  while (end > floor && units[end - 1]?.tag === 'adv') end--;
  const last = units[end - 1];
  if (last === undefined || end <= floor) return undefined;
  if (last.tag === 'wh' || last.tag === 'that') {
    if (last.lower !== 'who' && last.lower !== 'which' && last.lower !== 'that') return undefined;
    const antecedent = nounPhraseBefore(units, units[end - 2]?.tag === 'comma' ? end - 2 : end - 1, floor);
    return antecedent === undefined ? undefined : { first: antecedent.first, last: end };
  }
  if (last.tag === 'comma' || last.tag === 'dash') return beforeApposition(units, end - 1, floor);
  return nounPhraseBefore(units, end, floor);
}

/** "X, who leads Y, said" and "X, in a statement, said": the noun phrase before the inserted part. */
function beforeApposition(units: readonly Unit[], end: number, floor: number): UnitRange | undefined {
  let close = end;
  while (close > floor && units[close]?.tag === 'dash' && units[close - 1]?.tag === 'dash') close--;
  for (let at = close - 1; at > floor && close - at < 30; at--) {
    if (units[at]?.tag === 'quote') return undefined;
    if (units[at]?.tag !== 'comma' && units[at]?.tag !== 'dash') continue;
    if (units[at - 1]?.tag === 'dash') continue;
    const next = units[at + 1]?.tag === 'dash' ? units[at + 2] : units[at + 1];
    if (next === undefined) return undefined;
    const inserted =
      ['det', 'wh', 'prep', 'num', 'name', 'noun', 'adj', 'poss', 'time', 'sub', 'verb', 'adv'].includes(next.tag) &&
      !(next.tag === 'verb' && next.form !== 'ing' && next.form !== 'past' && next.form !== 'participle');
    if (!inserted) return undefined;
    const phrase = nounPhraseBefore(units, at, floor);
    if (phrase !== undefined && !startsClause(units, phrase, floor)) continue;
    const named = units.slice(at + 1, close).every(({ tag }) => tag === 'name');
    return named && phrase !== undefined ? { first: phrase.first, last: close } : phrase;
  }
  return undefined;
}

/** Whether a phrase stands where a subject can: at a clause's beginning, not as an object after a verb. */
function startsClause(units: readonly Unit[], phrase: UnitRange, floor: number): boolean {
  const before = units[phrase.first - 1];
  if (before === undefined || phrase.first <= floor) return true;
  return [
    'comma',
    'cc',
    'that',
    'sub',
    'semicolon',
    'colon',
    'dash',
    'quote',
    'wh',
    'adv',
    'time',
    'mark',
    'close',
  ].includes(before.tag);
}
