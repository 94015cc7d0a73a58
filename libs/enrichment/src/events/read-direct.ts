import { nounPhraseAt } from '../grammar/noun-phrase.js';
import type { Unit } from '../grammar/unit.js';
import { directVerbs } from './event-verbs.js';
import { objectWords, subjectRange, type Core, type VerbContext } from './reading.js';
import { specialVerbs, type SpecialVerb } from './special-verbs.js';

/** A verb that is an event with a certain word beside it: "cracked down", "closed the border". */
export function readSpecial(context: VerbContext): Core | undefined {
  const { group, lemma } = context;
  const special = specialVerbs.get(lemma)?.find((reading) => fits(context, reading));
  if (special === undefined) return undefined;
  const { type, mode, where, words } = special;
  const last = where === 'particle' ? (particleAt(context, words) ?? group.last) + 1 : group.last;
  return mode === undefined ? { type, last } : { type, last, mode };
}

/** A verb that is an event by itself. */
export function readDirect(context: VerbContext): Core | undefined {
  const { group, lemma } = context;
  const verb = directVerbs.get(lemma);
  if (verb === undefined || !fitsComplement(context)) return undefined;
  return verb.mode === undefined
    ? { type: verb.type, last: group.last }
    : { type: verb.type, last: group.last, mode: verb.mode };
}

/** The unit after the verb that is one of `words`, which may itself look like an adverb ("handed back"). */
function particleAt({ units, group, next }: VerbContext, words: ReadonlySet<string>): number | undefined {
  for (let at = group.last; at <= next; at++) if (words.has(units[at]?.lower ?? '')) return at;
  return undefined;
}

function fits(context: VerbContext, { where, words }: SpecialVerb): boolean {
  const { units, group, next } = context;
  const any = (range: readonly Unit[]): boolean => range.some(({ lower }) => words.has(lower));
  switch (where) {
    case 'particle':
      return particleAt(context, words) !== undefined;
    case 'object': {
      if (!group.passive) return objectWords(units, next).some((word) => words.has(word));
      const { first, last } = subjectRange(units, group);
      return any(units.slice(first, last));
    }
    case 'near':
      return any(units.slice(next, next + 9));
    case 'subject': {
      const { first, last } = subjectRange(units, group);
      return any(units.slice(first, last));
    }
  }
}

const needsName = new Set(
  'help allow permit free release raid defend train arm fund finance assist welcome back support embrace cheer champion feed shelter salute'.split(
    ' ',
  ),
);
/** In the passive these are of awards: "was recognised for her work". */
const recognitions = new Set(['recognize', 'recognise']);
const refusable = new Set(['request', 'requests', 'access', 'permission', 'entry', 'visa', 'visas', 'appeal']);
const breakable = new Set(
  'ban ceasefire truce agreement law resolution sanctions treaty accord border airspace embargo curfew order'.split(
    ' ',
  ),
);

/** Whether the words after an ambiguous verb let it be the event it can be. */
function fitsComplement({ units, group, lemma, next }: VerbContext): boolean {
  const unit = units[next];
  if (recognitions.has(lemma)) return !group.passive && objectIsParty(units, next);
  if (needsName.has(lemma)) return group.passive || objectIsParty(units, next);
  switch (lemma) {
    case 'demonstrate':
      return unit?.tag !== 'that' && unit?.tag !== 'det' && unit?.tag !== 'poss' && unit?.tag !== 'wh';
    case 'arrive':
    case 'travel':
      return unit?.lower === 'in' || unit?.lower === 'at' || unit?.lower === 'to';
    case 'receive':
    case 'host':
    case 'greet':
      return group.passive ? units[group.last]?.lower === 'by' : objectIsParty(units, next);
    case 'meet':
      return ![
        'expectations',
        'demand',
        'demands',
        'needs',
        'criteria',
        'target',
        'targets',
        'requirements',
        'goals',
        'deadline',
      ].some((word) => objectWords(units, next).includes(word));
    case 'talk':
      return unit?.lower === 'to' || unit?.lower === 'with';
    case 'share':
      return units.slice(next, next + 10).some(({ lower }) => lower === 'with');
    case 'deny':
      return objectWords(units, next).some((word) => refusable.has(word));
    case 'violate':
    case 'breach':
    case 'defy':
      return objectWords(units, next).some((word) => breakable.has(word)) || objectIsParty(units, next);
    case 'trade':
    case 'invest':
    case 'execute':
    case 'ignore':
    case 'disregard':
    case 'shun':
      return objectIsParty(units, next) || group.passive || unit?.tag === 'prep';
    default:
      return true;
  }
}

/** Whether the object can be somebody: its head is a name or a plural, or a name qualifies it. */
function objectIsParty(units: readonly Unit[], next: number): boolean {
  const phrase = nounPhraseAt(units, next);
  if (phrase === undefined) return false;
  const end = units.findIndex(({ tag }, at) => at > phrase.first && at < phrase.last && tag === 'prep');
  const words = units.slice(phrase.first, end === -1 ? phrase.last : end);
  return words.some(({ text }) => /^\p{Lu}/u.test(text)) || (words.at(-1)?.text.endsWith('s') ?? false);
}
