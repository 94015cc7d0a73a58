import { leadingWords } from './leading-words.js';
import { neededWords, type CategoryWords } from './needed-words.js';
import type { TimeLanguage, TimeRule } from './time-language.js';
import type { Captures } from './time-reading.js';

/** A rule ready to match at a given index. */
export interface CompiledRule {
  readonly rule: TimeRule;
  readonly pattern: RegExp;
  readonly groups: readonly string[];
  /** What must follow for the rule to match, as numbers: see `needs` of the language. */
  readonly needs: readonly number[];
}

export interface CompiledLanguage {
  readonly language: TimeLanguage;
  /** The rules that may match where digits stand. */
  readonly digitRules: readonly CompiledRule[];
  /** The rules that may match where a word stands, by it, lower case and up to its first mark. */
  readonly wordRules: ReadonlyMap<string, readonly CompiledRule[]>;
  /** The rules to try at a starter that leads none by name. */
  readonly otherRules: readonly CompiledRule[];
  /** Lower-case first words of everything that a rule may begin with. */
  readonly starters: ReadonlySet<string>;
  /** Lower-case words of which an expression holds at least one, unless it holds digits. */
  readonly heads: ReadonlySet<string>;
  /** Category to word to value. */
  readonly lookup: ReadonlyMap<string, ReadonlyMap<string, string | number>>;
  /** Word to the needs of rules that it meets; a digit meets need 0. */
  readonly needs: ReadonlyMap<string, readonly number[]>;
  readonly needCount: number;
}

/** Categories written in digits; every language may add words to them. */
const digits: Readonly<Record<string, string>> = {
  day: '(?:[12]\\d|3[01]|0?[1-9])',
  mm: '(?:1[0-2]|0?[1-9])',
  first: '(?:[12]\\d|3[01]|0?[1-9])',
  other: '(?:[12]\\d|3[01]|0?[1-9])',
  year: '(?:1\\d|20)\\d\\d',
  yy: '\\d\\d',
  num: '\\d{1,3}(?:[.,]\\d{1,3})?',
  hour: '(?:[01]?\\d|2[0-4])',
  minute: '[0-5]\\d',
  second: '[0-5]\\d',
  military: '(?:[01]\\d|2[0-3])[0-5]\\d',
  decade: '(?:1[5-9]|20)\\d0',
};

/** What a category's value is called, where that is not the category itself. */
const aliases: Readonly<Record<string, string>> = {
  mm: 'month',
  yy: 'year',
  military: 'clock4',
  fullmonth: 'month',
  weekdayabbr: 'weekday',
  weekdays: 'weekday',
  numword: 'num',
  units: 'unit',
  spanunit: 'unit',
  often: 'unit',
  within: 'mod',
  seasonfall: 'season',
  quarternum: 'quarter',
  span: 'unit',
  spanof: 'unit',
  dual: 'unit',
  monthin: 'month',
  monthabbr: 'month',
  modof: 'mod',
  portion: 'mod',
  behind: 'shift',
  roman: 'ordinal',
};

/** Turns a language's templates into sticky expressions; done once a language. */
export function compileLanguage(language: TimeLanguage): CompiledLanguage {
  const lookup = new Map(
    Object.entries(language.words).map(([category, words]) => [category, new Map(Object.entries(words))] as const),
  );
  const alternatives = new Map<string, string>();
  for (const category of new Set([...lookup.keys(), ...Object.keys(digits)])) {
    const words = [...(lookup.get(category)?.keys() ?? [])].sort((a, b) => b.length - a.length).map(escapeWord);
    const all = [language.patterns?.[category], ...words, digits[category]];
    alternatives.set(category, all.filter((one) => one !== undefined).join('|'));
  }
  const needs = new NeedIndex(language, lookup);
  return {
    language,
    ...indexRules(
      language.rules.map((rule) => compileRule(rule, alternatives, needs.of(rule.match))),
      lookup,
    ),
    needs: needs.byWord,
    needCount: needs.count,
    starters: new Set([...language.starters, ...firstWords(lookup)]),
    heads: new Set([...headWords(lookup), ...language.rules.flatMap(({ match }) => literalWords(match))]),
    lookup,
  };
}

function indexRules(
  rules: readonly CompiledRule[],
  lookup: ReadonlyMap<string, ReadonlyMap<string, unknown>>,
): Pick<CompiledLanguage, 'digitRules' | 'wordRules' | 'otherRules'> {
  const leads = rules.map(({ rule }) =>
    leadingWords(rule.match, (category) => ({
      words: lookup.get(category)?.keys() ?? [],
      digits: Object.hasOwn(digits, category),
    })),
  );
  const words = new Set(leads.flatMap((lead) => [...lead.words]));
  const leading = (word: string) =>
    rules.filter((_, index) => leads[index]?.any === true || leads[index]?.words.has(word) === true);
  return {
    digitRules: rules.filter((_, index) => leads[index]?.digits === true),
    wordRules: new Map([...words].map((word) => [word, leading(word)] as const)),
    otherRules: rules.filter((_, index) => leads[index]?.any === true),
  };
}

/** Numbers the needs of a language's rules: equal ones alike, a digit 0. */
class NeedIndex {
  readonly byWord = new Map<string, number[]>();
  private readonly numbers = new Map<string, number>();

  constructor(
    private readonly language: TimeLanguage,
    private readonly lookup: ReadonlyMap<string, ReadonlyMap<string, unknown>>,
  ) {}

  get count(): number {
    return this.numbers.size + 1;
  }

  of(template: string): number[] {
    const { words, digit } = neededWords(template, (category) => this.wordsOf(category));
    return [...(digit ? [0] : []), ...words.map((set) => this.numberOf(set))];
  }

  private numberOf(words: ReadonlySet<string>): number {
    const key = [...words].sort().join(' ');
    const known = this.numbers.get(key);
    if (known !== undefined) return known;
    const number = this.count;
    this.numbers.set(key, number);
    for (const word of words) this.byWord.set(word, [...(this.byWord.get(word) ?? []), number]);
    return number;
  }

  private wordsOf(category: string): ReturnType<CategoryWords> {
    if (this.language.patterns?.[category] !== undefined) return undefined;
    const words = this.lookup.get(category);
    if (!Object.hasOwn(digits, category)) return words && new Set(words.keys());
    return words === undefined ? 'digits' : undefined;
  }
}

/** No letter follows, unless the last one belongs to a script that writes without spaces. */
const wordEnd = '(?:(?<=[年月日])|(?![\\p{L}\\p{M}\\p{N}]))';

function compileRule(
  rule: TimeRule,
  alternatives: ReadonlyMap<string, string>,
  needs: readonly number[],
): CompiledRule {
  const groups: string[] = [];
  const source = rule.match
    .replace(/\[[^\]]*\]/g, (set) => set.replace(/ /g, '\\s'))
    .replace(/ \?/g, '\\s?')
    .replace(/ /g, '\\s{1,2}')
    .replace(/\{([a-z]+)(2?)\}/g, (_, name: string, second: string) => {
      // Alternatives may name a category twice, a group's name must be unique.
      const group = `${name}${second}_${groups.length}`;
      groups.push(group);
      const words = alternatives.get(name);
      if (words === undefined) throw new Error(`Rule "${rule.match}" names the unknown category "${name}"`);
      return `(?<${group}>${words})`;
    });
  return { rule, groups, needs, pattern: new RegExp(`(?:${source})${wordEnd}`, 'iuy') };
}

function escapeWord(word: string): string {
  return word
    .replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
    .replace(/['’]/g, "['’]")
    .replace(/ /g, '\\s{1,2}');
}

function* firstWords(lookup: ReadonlyMap<string, ReadonlyMap<string, unknown>>): Generator<string> {
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

function* headWords(lookup: ReadonlyMap<string, ReadonlyMap<string, unknown>>): Generator<string> {
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

/** The values of a match's groups: words by the language's categories, digits as numbers. */
export function readCaptures(match: RegExpExecArray, compiled: CompiledRule, language: CompiledLanguage): Captures {
  const captures: Record<string, string | number | undefined> = { ...compiled.rule.given };
  for (const group of compiled.groups) {
    const text = match.groups?.[group];
    if (text === undefined) continue;
    const [, name = '', second = ''] = /^([a-z]+)(2?)_/.exec(group) ?? [];
    const word = text.toLowerCase().replace(/\s+/g, ' ').replace(/’/g, "'");
    captures[`${aliases[name] ?? name}${second}`] = valueOf(word, language.lookup.get(name));
  }
  return captures;
}

function valueOf(word: string, words: ReadonlyMap<string, string | number> | undefined): string | number | undefined {
  const known = words?.get(word) ?? toNumber(word);
  if (known !== undefined || words === undefined || !word.includes('-')) return known;
  const parts = word.split('-').map((part) => Number(words.get(part)));
  return parts.some(Number.isNaN) ? undefined : parts.reduce((sum, part) => sum + part, 0);
}

/** Digits with a decimal comma or point; a separator before exactly three digits groups thousands. */
function toNumber(word: string): number | undefined {
  if (/^\d+$/.test(word)) return Number(word);
  if (/^\d{1,3}[.,]\d{3}$/.test(word)) return Number(word.replace(/[.,]/, ''));
  return /^\d+[.,]\d+$/.test(word) ? Number(word.replace(',', '.')) : undefined;
}
