import { leadingWords } from './leading-words.js';
import { NeedIndex } from './need-index.js';
import { digitCategories } from './rule-categories.js';
import { listHeads, listStarters } from './telling-words.js';
import type { TimeLanguage, TimeRule } from './time-language.js';
import { buildTimeWordReader, type TimeVocabulary, type TimeWord } from './time-word.js';

/** A rule ready to match at a given index. */
export interface CompiledRule {
  readonly rule: TimeRule;
  readonly pattern: RegExp;
  readonly groups: readonly string[];
  /** What must follow for the rule to match, as numbers: what each word meets, a `TimeWord` tells. */
  readonly needs: readonly number[];
}

export interface CompiledLanguage {
  readonly language: TimeLanguage;
  /** The rules that may match where digits stand. */
  readonly digitRules: readonly CompiledRule[];
  /** Category to word to value. */
  readonly lookup: ReadonlyMap<string, ReadonlyMap<string, string | number>>;
  /** How many needs the rules have together; a digit meets need 0. */
  readonly needCount: number;
  /** What a word in lower case says of times; `undefined` for the many that say nothing. */
  readonly readWord: (word: string) => TimeWord | undefined;
}

/** Turns a language's templates into sticky expressions; done once a language. */
export function compileLanguage(language: TimeLanguage): CompiledLanguage {
  const lookup = new Map(
    Object.entries(language.words).map(([category, words]) => [category, new Map(Object.entries(words))] as const),
  );
  const alternatives = new Map<string, string>();
  for (const category of new Set([...lookup.keys(), ...Object.keys(digitCategories)])) {
    const words = [...(lookup.get(category)?.keys() ?? [])].sort((a, b) => b.length - a.length).map(escapeWord);
    const all = [language.patterns?.[category], ...words, digitCategories[category]];
    alternatives.set(category, all.filter((one) => one !== undefined).join('|'));
  }
  const needs = new NeedIndex(language, lookup);
  const rules = language.rules.map((rule) => compileRule(rule, alternatives, needs.of(rule.match)));
  const vocabulary: TimeVocabulary = {
    ...indexRules(rules, lookup),
    clitics: language.clitics,
    needs: needs.byWord,
    starters: listStarters(language, lookup),
    heads: listHeads(language, lookup),
  };
  const { digitRules } = vocabulary;
  return { language, digitRules, lookup, needCount: needs.count, readWord: buildTimeWordReader(vocabulary) };
}

function indexRules(
  rules: readonly CompiledRule[],
  lookup: ReadonlyMap<string, ReadonlyMap<string, unknown>>,
): Pick<TimeVocabulary, 'digitRules' | 'wordRules' | 'otherRules'> {
  const leads = rules.map(({ rule }) =>
    leadingWords(rule.match, (category) => ({
      words: lookup.get(category)?.keys() ?? [],
      digits: Object.hasOwn(digitCategories, category),
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
