import type { Tag, Unit } from './unit.js';
import { unchangingVerbs } from './verb-forms.js';

/** Verbs whose base and -s forms are hardly ever nouns: no context is needed to see them. */
const hardlyNouns = new Set(
  `say tell think believe argue insist want ask allege assert maintain contend deny admit describe explain announce declare confirm
  acknowledge accuse criticize condemn warn suggest know become remain seem appear include provide agree reject refuse oppose threaten
  expect predict reveal learn send go come give take make get keep write speak meet decide criticise recommend propose add`.split(
    /\s+/,
  ),
);
const properWord = /^\p{Lu}/u;
const clauseStart: ReadonlySet<Tag> = new Set<Tag>([
  'that',
  'to',
  'det',
  'poss',
  'pron',
  'name',
  'wh',
  'quote',
  'colon',
  'neg',
]);
const objectStart: ReadonlySet<Tag> = new Set<Tag>(['det', 'poss', 'pron', 'name', 'noun', 'num', 'adj']);
const nounGoverning: ReadonlySet<Tag> = new Set<Tag>(['det', 'poss', 'adj', 'num', 'prep']);

/** Makes a word that could be a verb, but is none where it stands, what it is there; in place. */
export function settleVerb(units: readonly Unit[], index: number, headline: boolean): void {
  const unit = units[index];
  if (unit === undefined) return;
  const tag = isNameOf(units, index, headline) ? 'name' : nonVerbTag(units, index, unit);
  if (tag === undefined) return;
  unit.tag = tag;
  unit.form = undefined;
  unit.lemma = undefined;
}

/** Nearly every long word is capitalised: capitals say nothing about names here. */
export function isHeadline(units: readonly Unit[]): boolean {
  let long = 0;
  let capitals = 0;
  for (const { text, quotation } of units) {
    if (quotation !== undefined || text.length <= 4) continue;
    long++;
    if (properWord.test(text)) capitals++;
  }
  return long > 2 && capitals >= long * 0.75;
}

/** Whether a word that could be a verb is part of a name: it is capitalised where nothing else makes it so. */
function isNameOf(units: readonly Unit[], index: number, headline: boolean): boolean {
  const unit = units[index];
  const before = units[index - 1];
  if (unit === undefined || before === undefined || !properWord.test(unit.text)) return false;
  if (before.tag === 'quote' || before.tag === 'comma' || before.tag === 'mark') return false;
  if (!headline) return true;
  const next = units[index + 1];
  return unit.form !== 's' && (before.tag === 'name' || next?.tag === 'name' || before.tag === 'det');
}

/** The class of a word that could be a verb but, where it stands, is none; `undefined` when it is one. */
function nonVerbTag(units: readonly Unit[], index: number, unit: Unit): Tag | undefined {
  const before = previousContent(units, index);
  const next = units[index + 1];
  switch (unit.form) {
    case 'ing':
      return gerundIsNoun(units, index, before) ? 'noun' : undefined;
    case 'past':
    case 'participle':
      return next !== undefined && isNominal(next.tag) && qualifiesNext(units, index, before) ? 'adj' : undefined;
    case 's':
      return thirdPersonIsNoun(before, next, unit) ? 'noun' : undefined;
    default:
      return baseIsNoun(before, next, unit) ? 'noun' : undefined;
  }
}

/** "the meeting", "a border crossing with": a gerund that is headed by an article. */
function gerundIsNoun(units: readonly Unit[], index: number, before: Unit | undefined): boolean {
  if (before === undefined) return false;
  if (before.tag === 'det' || before.tag === 'poss' || before.tag === 'adj') return true;
  const next = units[index + 1];
  const finite = next?.tag === 'verb' && next.form === 'past';
  const ends = next === undefined || finite || ['prep', 'to', 'stop', 'comma', 'poss'].includes(next.tag);
  return ends && (before.tag === 'noun' || before.tag === 'name') && units[index - 2]?.tag === 'det';
}

/** "the wounded soldiers", "two kidnapped men", "treating wounded men", "Jailed men went": a participle before its noun. */
function qualifiesNext(units: readonly Unit[], index: number, before: Unit | undefined): boolean {
  if (before === undefined) return units.slice(1, 12).some(({ tag, form }) => tag === 'verb' && form !== 'ing');
  return ['det', 'poss', 'num'].includes(before.tag) || before.tag === 'verb';
}

function thirdPersonIsNoun(before: Unit | undefined, next: Unit | undefined, unit: Unit): boolean {
  if (before === undefined || nounGoverning.has(before.tag)) return true;
  if (before.tag === 'pron' || before.tag === 'wh' || before.tag === 'that') return false;
  if (hardlyNouns.has(unit.lemma ?? '')) return false;
  if (before.tag === 'poss' || before.tag === 'to' || before.tag === 'verb' || before.tag === 'modal') return true;
  if (next === undefined) return true;
  if (before.tag === 'name')
    return !(clauseStart.has(next.tag) || next.tag === 'noun' || next.tag === 'adj' || next.tag === 'num');
  return !clauseStart.has(next.tag);
}

function baseIsNoun(before: Unit | undefined, next: Unit | undefined, unit: Unit): boolean {
  if (before === undefined) return true;
  if (before.tag === 'wh' && next?.tag === 'noun') return !hardlyNouns.has(unit.lemma ?? '');
  if (['modal', 'to', 'do', 'pron', 'wh'].includes(before.tag)) return false;
  if (unchangingVerbs.has(unit.lemma ?? '') && !nounGoverning.has(before.tag)) return !isFollowedByObject(before, next);
  if (nounGoverning.has(before.tag) || before.tag === 'verb' || before.tag === 'be' || before.tag === 'have')
    return true;
  if (unit.lemma === 'show' && evidence.test(before.lower)) return false;
  if (before.tag === 'cc')
    return !hardlyNouns.has(unit.lemma ?? '') && !(next !== undefined && (next.tag === 'det' || next.tag === 'that'));
  const plural = /(?:s|people|police|officials|women|men|children)$/.test(before.lower);
  if (hardlyNouns.has(unit.lemma ?? ''))
    return !plural && before.tag !== 'name' && before.tag !== 'noun' && before.tag !== 'comma';
  return !(plural && next !== undefined && clauseStart.has(next.tag));
}

/** What shows something, whether or not it says what: "…, official figures show." */
const evidence =
  /^(?:figures|data|records|polls|results|documents|images|statistics|studies|surveys|reports|photos|pictures|videos|estimates)$/;

/** "forces cut the road", "was hit": an unchanging verb takes an object, or follows its auxiliary. */
function isFollowedByObject(before: Unit, next: Unit | undefined): boolean {
  if (before.tag === 'be' || before.tag === 'have') return true;
  return (
    next !== undefined &&
    before.tag !== 'verb' &&
    (objectStart.has(next.tag) || next.tag === 'prep' || next.tag === 'adv' || next.form === 'base')
  );
}

function previousContent(units: readonly Unit[], index: number): Unit | undefined {
  let at = index - 1;
  while (at >= 0 && (units[at]?.tag === 'adv' || units[at]?.tag === 'neg')) at--;
  return units[at];
}

/** Whether a unit of this class can stand inside a noun phrase as its head or a modifier of it. */
function isNominal(tag: Tag): boolean {
  return tag === 'noun' || tag === 'name' || tag === 'adj' || tag === 'num';
}
