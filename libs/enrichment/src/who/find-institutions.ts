import type { AnalyzedText } from '../text/analyzed-text.js';
import { institutionLanguages, type InstitutionLanguage } from './institution-words.js';
import type { NameSpan } from './name-span.js';
import { findSentenceAt } from './text-tokens.js';

const word = "\\p{Lu}[\\p{L}\\p{M}’'-]*";
const before = '(?<![\\p{L}\\p{M}\\p{N}-])';
const behind = '(?![\\p{L}\\p{M}\\p{N}-])';
/** Words of a name beside its head, at most; Russian fields are in lower case. */
const most = 5;

const patterns = new Map<string, RegExp | undefined>();

/** Institutions in languages other than English, by the words that such names begin or end with, in the order of the text. */
export function findInstitutions(text: AnalyzedText): NameSpan[] {
  const language = text.language === 'kmr' ? 'ku' : text.language;
  if (!patterns.has(language)) patterns.set(language, compile(language, institutionLanguages[language]));
  const pattern = patterns.get(language);
  if (pattern === undefined) return [];
  return [...text.text.matchAll(pattern)].map((match): NameSpan => ({
    start: match.index,
    end: match.index + match[0].length,
    text: match[0],
    type: 'organization',
    kind: 'name',
    sentence: findSentenceAt(text, match.index),
    confidence: 0.8,
  }));
}

function compile(language: string, words: InstitutionLanguage | undefined): RegExp | undefined {
  if (words === undefined) return undefined;
  const { heads, tails, openers, endings, names, links } = words;
  const link = links === undefined ? '' : `(?:(?:${links})(?:\\s|(?<=['’]))){0,2}`;
  const forms = [
    names === undefined ? undefined : `${before}(?:${names})${behind}`,
    heads === undefined ? undefined : `${headBefore(language)}(?:${heads})${partsBehind(language, heads, link)}`,
    tails === undefined
      ? undefined
      : `${before}(?!(?:${openers ?? ''})\\s)(?:(?!(?:${tails})\\s)${word}\\s${link}){1,${most}}(?:${tails})${behind}`,
    endings === undefined
      ? undefined
      : `${before}\\p{Lu}[\\p{L}-]*(?<=\\p{L}{2})(?:${endings})${behind}|${before}(?:${capitalised(endings)})${behind}`,
  ];
  return new RegExp(forms.filter((form) => form !== undefined).join('|'), 'gu');
}

/** Arabic writes "and", "by", "for" onto the head. */
function headBefore(language: string): string {
  return language === 'ar' ? '(?<=(?<![\\p{L}\\p{M}])[وبلف]?)' : before;
}

/** What may stand behind a head; another head begins a name of its own: "el Ministerio de Salud y |la Universidad". */
function partsBehind(language: string, heads: string, link: string): string {
  // Behind the first word only adjectives belong to it: "مجلس الأمن الدولي".
  if (language === 'ar') return `\\s(?:ال|لل)\\p{L}{2,}(?:\\sال\\p{L}{2,}(?:ية|ي)){0,2}${behind}`;
  if (language === 'ru') return `\\s\\p{Ll}{3,}(?:\\s(?:и|по)\\s\\p{Ll}{3,})?(?:\\s${word})?${behind}`;
  return `(?:\\s${link}(?!(?:${heads})${behind})${word}){1,${most}}${behind}`;
}

/** "bundestag" is a name by itself too. */
function capitalised(endings: string): string {
  return endings
    .split('|')
    .filter((ending) => ending.startsWith('bundes') || ending.startsWith('kanzler'))
    .map((ending) => ending.charAt(0).toUpperCase() + ending.slice(1))
    .join('|');
}
