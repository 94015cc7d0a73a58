import { readFileSync } from 'node:fs';
import type { AnalyzedText } from '../text/analyzed-text.js';
import type { NameSpan } from './name-span.js';
import { findSentenceAt } from './text-tokens.js';

interface Translations {
  readonly translations: readonly string[];
}

/** Arabic joins "and", "by", "for", "so" to the word that follows. */
const joined = /^[وبلف](?=ال|[\u0600-\u06ff]{3})/;
const longestName = 12;

let names: Map<string, string> | undefined;
let firstWords: Set<string> | undefined;

/** Organisations named in another language than English ("Birleşmiş Milletler", "الأمم المتحدة"), by the knowledge file. */
export function findTranslatedOrganizations(text: AnalyzedText): NameSpan[] {
  if (text.language === 'en') return [];
  names ??= readTranslations();
  firstWords ??= new Set([...names.keys()].map((name) => name.split(' ')[0] ?? ''));
  const { tokens } = text;
  const found: NameSpan[] = [];
  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index];
    if (token?.kind !== 'word') continue;
    const prefix = firstWords.has(token.text)
      ? 0
      : joined.test(token.text) && firstWords.has(token.text.slice(1))
        ? 1
        : -1;
    if (prefix < 0) continue;
    const start = token.start + prefix;
    const length = matchLength(text, index, start);
    if (length === 0) continue;
    const end = tokens[index + length - 1]?.end ?? token.end;
    found.push({
      start,
      end,
      text: text.text.slice(start, end),
      type: 'organization',
      kind: 'name',
      sentence: findSentenceAt(text, start),
      confidence: 0.9,
    });
    index += length - 1;
  }
  return found;
}

/** The English name of an organisation written in another language, or undefined. */
export function translateOrganization(name: string): string | undefined {
  names ??= readTranslations();
  return names.get(name.replace(/\s+/g, ' '));
}

function matchLength({ text, tokens }: AnalyzedText, index: number, start: number): number {
  for (let length = Math.min(longestName, tokens.length - index); length > 0; length--) {
    const end = tokens[index + length - 1]?.end ?? start;
    if (names?.has(text.slice(start, end).replace(/\s+/g, ' ')) === true) return length;
  }
  return 0;
}

function readTranslations(): Map<string, string> {
  const url = new URL('../../data/knowledge/organization-translations.json', import.meta.url);
  const { translations } = JSON.parse(readFileSync(url, 'utf8')) as Translations;
  return new Map(
    translations.flatMap((line) => {
      const [english = '', others = ''] = line.split('|');
      return others.split(';').map((other): [string, string] => [other, english]);
    }),
  );
}
