import { rememberWords } from '../words/remember-words.js';
import { closedClassWords, tagMark } from './closed-class-words.js';
import { addVerbForms, commonVerbs } from './common-verbs.js';
import { isHeadline, settleVerb } from './settle-verb.js';
import type { Tag, Unit, VerbForm } from './unit.js';

type Verb = { readonly lemma: string; readonly form: VerbForm };

const adjectival = /(?:al|ic|ive|ous|ful|less|able|ible|ary|ish|ese|-led|-backed|-based|-controlled|-held)$/;
const properWord = /^\p{Lu}/u;
/**
 * Builds the tagger for English units. `verbs` are the bases of verbs, beside the common ones, that matter to the
 * caller. Tagging sets `tag`, and for verbs `form` and `lemma`, of every unit in place; linear in the units.
 */
export function buildTagger(verbs: Iterable<string>): (units: readonly Unit[]) => void {
  const forms = new Map<string, Verb>();
  addVerbForms(forms, verbs);
  addVerbForms(forms, commonVerbs);
  const lookOf = rememberWords((text) => ({ first: lookAt(text, forms, true), later: lookAt(text, forms, false) }));
  return (units) => {
    units.forEach((unit, index) => {
      if (unit.quotation !== undefined) return;
      const { first, later } = lookOf(unit.text);
      ({ tag: unit.tag, form: unit.form, lemma: unit.lemma } = index === 0 ? first : later);
    });
    const headline = isHeadline(units);
    units.forEach((unit, index) => {
      settle(units, index, forms);
      if (unit.tag === 'verb') settleVerb(units, index, headline);
    });
  };
}

/** What a word is by its look alone; `first`: it opens the sentence, where a capital says nothing. */
function lookAt(text: string, forms: ReadonlyMap<string, Verb>, first: boolean): Look {
  const lower = text.toLowerCase();
  if (!/[\p{L}\p{N}]/u.test(text)) return look(closedClassWords.get(lower) ?? tagMark(text));
  const proper = properWord.test(text);
  // A month is written with a capital: "a march" is a walk.
  const closed = lower === 'march' && !proper ? undefined : closedClassWords.get(lower);
  if (closed !== undefined && !(proper && !first && isPartOfName(closed, lower))) return look(closed);
  if (/^\p{N}/u.test(text)) return look('num');
  const verb = forms.get(lower);
  if (verb !== undefined) return look('verb', verb);
  const tag = tagUnknown(lower, proper);
  return tag === 'verb' ? look(tag, { form: lower.endsWith('ing') ? 'ing' : 'past', lemma: lower }) : look(tag);
}

type Look = Pick<Unit, 'tag' | 'form' | 'lemma'>;

function look(tag: Tag, verb?: Verb): Look {
  return { tag, form: verb?.form, lemma: verb?.lemma };
}

/** Whether a word of a closed class that is written with a capital is a name's: "Today" of "USA Today", but no day or month. */
function isPartOfName(closed: Tag, lower: string): boolean {
  return closed === 'time' ? /^(?:to|yester)/.test(lower) : closed !== 'pron';
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
  if (unit.lower === "'s" || unit.lower === '’s')
    unit.tag = previous === 'pron' || previous === 'wh' || previous === 'that' ? 'be' : 'poss';
  if (isPluralPossessive(units, index)) unit.tag = 'poss';
  if (unit.tag === 'dash' && joinsWords(units, index)) unit.tag = 'adj';
  if (unit.tag === 'to' && startsToPhrase(units, index, forms)) unit.tag = 'prep';
  if (unit.lower === 'long' && (previous === 'have' || previous === 'be')) unit.tag = 'adv';
  if (unit.lower === 'more' && units[index + 1]?.lower === 'than') unit.tag = 'adv';
  if (unit.lower === 'than' && units[index - 1]?.lower === 'more') unit.tag = 'adv';
  if (unit.tag === 'that' && previous === 'prep') unit.tag = 'pron';
  if (unit.tag === 'name' && index === 0 && adjectival.test(unit.lower) && units[1]?.tag === 'noun') unit.tag = 'adj';
}

/** The apostrophe of "Miners' Federation": right behind an s, and a word comes after it. */
function isPluralPossessive(units: readonly Unit[], index: number): boolean {
  const [before, unit, after] = [units[index - 1], units[index], units[index + 1]];
  if (unit === undefined || (unit.text !== "'" && unit.text !== '’')) return false;
  if (before?.end !== unit.start || !before.lower.endsWith('s')) return false;
  return (
    after !== undefined &&
    after.start > unit.end &&
    (after.tag === 'name' || after.tag === 'noun' || after.tag === 'adj')
  );
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
