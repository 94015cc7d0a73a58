import type { CompiledLanguage, CompiledRule } from './compile-language.js';
import { categoryAliases } from './rule-categories.js';
import type { Captures } from './time-reading.js';

/** The values of a match's groups: words by the language's categories, digits as numbers. */
export function readCaptures(match: RegExpExecArray, compiled: CompiledRule, language: CompiledLanguage): Captures {
  const captures: Record<string, string | number | undefined> = { ...compiled.rule.given };
  for (const group of compiled.groups) {
    const text = match.groups?.[group];
    if (text === undefined) continue;
    const [, name = '', second = ''] = /^([a-z]+)(2?)_/.exec(group) ?? [];
    const word = text.toLowerCase().replace(/\s+/g, ' ').replace(/’/g, "'");
    captures[`${categoryAliases[name] ?? name}${second}`] = valueOf(word, language.lookup.get(name));
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
