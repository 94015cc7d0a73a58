import { closedClassWords, tagMark } from './closed-class-words.js';
import { addVerbForms, commonVerbs } from './common-verbs.js';
import { unchangingVerbs } from './verb-forms.js';
import type { Tag, Unit, VerbForm } from './unit.js';

type Verb = { readonly lemma: string; readonly form: VerbForm };

/** Verbs whose base and -s forms are hardly ever nouns: no context is needed to see them. */
const hardlyNouns = new Set(
  `say tell think believe argue insist want ask allege assert maintain contend deny admit describe explain announce declare confirm
  acknowledge accuse criticize condemn warn suggest know become remain seem appear include provide agree reject refuse oppose threaten
  expect predict reveal learn send go come give take make get keep write speak meet decide criticise recommend propose add`.split(
    /\s+/,
  ),
);
const adjectival = /(?:al|ic|ive|ous|ful|less|able|ible|ary|ish|ese|-led|-backed|-based|-controlled|-held)$/;
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

/**
 * Builds the tagger for English units. `verbs` are the bases of verbs, beside the common ones, that matter to the
 * caller. Tagging sets `tag`, and for verbs `form` and `lemma`, of every unit in place; linear in the units.
 */
export function buildTagger(verbs: Iterable<string>): (units: readonly Unit[]) => void {
  const forms = new Map<string, Verb>();
  addVerbForms(forms, verbs);
  addVerbForms(forms, commonVerbs);
  return (units) => {
    units.forEach((unit, index) => {
      if (unit.quotation === undefined) tagAlone(unit, forms, index === 0);
    });
    const headline = isHeadline(units);
    units.forEach((unit, index) => {
      settle(units, index, forms);
      if (unit.tag === 'verb') settleVerb(units, index, headline);
    });
  };
}

/** What the word is by its look alone. */
function tagAlone(unit: Unit, forms: ReadonlyMap<string, Verb>, first: boolean): void {
  const { lower, text } = unit;
  if (!/[\p{L}\p{N}]/u.test(text)) {
    unit.tag = closedClassWords.get(lower) ?? tagMark(text);
    return;
  }
  const closed = closedClassWords.get(lower);
  const proper = properWord.test(text);
  if (closed !== undefined && !(proper && !first && closed !== 'time' && closed !== 'pron')) {
    unit.tag = closed;
    return;
  }
  if (/^\p{N}/u.test(text)) {
    unit.tag = 'num';
    return;
  }
  const verb = forms.get(lower);
  if (verb !== undefined) {
    unit.tag = 'verb';
    unit.form = verb.form;
    unit.lemma = verb.lemma;
    return;
  }
  unit.tag = tagUnknown(lower, proper);
  if (unit.tag === 'verb') {
    unit.form = lower.endsWith('ing') ? 'ing' : 'past';
    unit.lemma = lower;
  }
}

function tagUnknown(lower: string, proper: boolean): Tag {
  if (proper) return 'name';
  if (lower.endsWith('ly') && lower.length > 4) return 'adv';
  if (/[^e]ed$/.test(lower) && lower.length > 4) return 'verb';
  if (lower.endsWith('ing') && lower.length > 5) return 'verb';
  return adjectival.test(lower) ? 'adj' : 'noun';
}

/** Clitics, and closed-class words that look like another class in their place. */
function settle(units: readonly Unit[], index: number, forms: ReadonlyMap<string, Verb>): void {
  const unit = units[index];
  if (unit === undefined) return;
  const previous = units[index - 1]?.tag;
  if (/^['’]s$/.test(unit.lower))
    unit.tag = previous === 'pron' || previous === 'wh' || previous === 'that' ? 'be' : 'poss';
  if (unit.tag === 'dash' && joinsWords(units, index)) unit.tag = 'adj';
  if (unit.tag === 'to' && startsToPhrase(units, index, forms)) unit.tag = 'prep';
  if (unit.lower === 'long' && (previous === 'have' || previous === 'be')) unit.tag = 'adv';
  if (unit.lower === 'more' && units[index + 1]?.lower === 'than') unit.tag = 'adv';
  if (unit.lower === 'than' && units[index - 1]?.lower === 'more') unit.tag = 'adv';
  if (unit.tag === 'that' && previous === 'prep') unit.tag = 'pron';
  if (unit.tag === 'name' && index === 0 && adjectival.test(unit.lower) && units[1]?.tag === 'noun') unit.tag = 'adj';
}

/** The hyphen of "24-hour", cut off by the tokeniser. */
function joinsWords(units: readonly Unit[], index: number): boolean {
  const [before, unit, after] = [units[index - 1], units[index], units[index + 1]];
  return unit?.text === '-' && before?.end === unit.start && after?.start === unit.end && before.tag === 'num';
}

/** "to Kabul", "to the talks": a preposition, unlike the "to" of an infinitive. */
function startsToPhrase(units: readonly Unit[], index: number, forms: ReadonlyMap<string, Verb>): boolean {
  let next = units[index + 1];
  if (next?.tag === 'adv' || next?.tag === 'neg') next = units[index + 2];
  if (next === undefined || next.tag === 'be' || next.tag === 'have' || next.tag === 'do') return false;
  const verb = forms.get(next.lower);
  return verb?.form !== 'base' && !(next.tag === 'noun' && !next.lower.endsWith('s'));
}

function settleVerb(units: readonly Unit[], index: number, headline: boolean): void {
  const unit = units[index];
  if (unit === undefined) return;
  const tag = isNameOf(units, index, headline) ? 'name' : nonVerbTag(units, index, unit);
  if (tag === undefined) return;
  unit.tag = tag;
  delete unit.form;
  delete unit.lemma;
}

/** Nearly every long word is capitalised: capitals say nothing about names here. */
function isHeadline(units: readonly Unit[]): boolean {
  const long = units.filter(({ text, quotation }) => quotation === undefined && text.length > 4);
  const capitals = long.filter(({ text }) => properWord.test(text));
  return long.length > 2 && capitals.length >= long.length * 0.75;
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
  const ends = next === undefined || ['prep', 'to', 'stop', 'comma', 'poss'].includes(next.tag);
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
  if (before.tag === 'cc')
    return !hardlyNouns.has(unit.lemma ?? '') && !(next !== undefined && (next.tag === 'det' || next.tag === 'that'));
  const plural = /(?:s|people|police|officials|women|men|children)$/.test(before.lower);
  if (hardlyNouns.has(unit.lemma ?? ''))
    return !plural && before.tag !== 'name' && before.tag !== 'noun' && before.tag !== 'comma';
  return !(plural && next !== undefined && clauseStart.has(next.tag));
}

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
export function isNominal(tag: Tag): boolean {
  return tag === 'noun' || tag === 'name' || tag === 'adj' || tag === 'num';
}
