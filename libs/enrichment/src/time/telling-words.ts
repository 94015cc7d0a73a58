import type { TimeLanguage } from './time-language.js';

type Lookup = ReadonlyMap<string, ReadonlyMap<string, unknown>>;

/** Lower-case first words of everything that a rule of the language may begin with. */
export function listStarters(language: TimeLanguage, lookup: Lookup): ReadonlySet<string> {
  return new Set([...language.starters, ...firstWords(lookup)]);
}

/** Lower-case words of which an expression of the language holds at least one, unless it holds digits. */
export function listHeads(language: TimeLanguage, lookup: Lookup): ReadonlySet<string> {
  return new Set([...headWords(lookup), ...language.rules.flatMap(({ match }) => literalWords(match))]);
}

function* firstWords(lookup: Lookup): Generator<string> {
  for (const words of lookup.values()) {
    for (const word of words.keys()) {
      const first = /[\p{L}\p{M}\p{N}]+/u.exec(word);
      if (first !== null) yield first[0];
    }
  }
}

/** Categories whose words are too common to tell a time by. */
const commonCategories = new Set([
  'num',
  'numword',
  'approx',
  'mod',
  'modof',
  'shift',
  'within',
  'ordinal',
  'portion',
  'behind',
  'half',
  'roman',
]);
const commonWords = new Set(
  'the and this that these those first last next for full more each every other single whole from of in on at to long old time'.split(
    ' ',
  ),
);

function* headWords(lookup: Lookup): Generator<string> {
  for (const [category, words] of lookup) {
    if (commonCategories.has(category)) continue;
    for (const word of words.keys()) yield* word.split(/[^\p{L}\p{M}\p{N}]+/u).filter((part) => part !== '');
  }
}

/** The words that a template spells out. */
function literalWords(template: string): string[] {
  const literal = template.replace(/\{[a-z]+2?\}|\\./g, ' ').replace(/\[[^\]]*\]|\(\?[:=!<]+/g, ' ');
  return (literal.match(/[\p{L}\p{M}]{2,}/gu) ?? []).filter((word) => !commonWords.has(word));
}
