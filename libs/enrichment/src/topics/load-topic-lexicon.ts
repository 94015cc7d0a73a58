import { readFileSync } from 'node:fs';
import { rememberWords } from '../words/remember-words.js';
import { foldWord } from './topic-words.js';

/** A Media Topic of the vocabulary. */
export interface TopicConcept {
  readonly code: string;
  readonly name: string;
  readonly broader: string | undefined;
}

/** A topic's word or phrase. */
export interface TopicTerm {
  readonly code: string;
  readonly weight: number;
  /** The phrase's words, lower case; with `prefix` the last one may have any ending. */
  readonly words: readonly string[];
  readonly prefix: boolean;
}

/** A language's terms. */
export interface TopicLexicon {
  readonly terms: readonly TopicTerm[];
  /** The terms that may begin with a word as it stands in a text; what follows it is not looked at. */
  readonly termsFrom: (word: string) => readonly TopicTerm[];
}

/** Prefixes are looked up by so many of their letters. */
const prefixKeyLength = 3;

const languages = ['ar', 'de', 'en', 'es', 'fr', 'ku', 'ru', 'tr'];
const lexicons = new Map<string, TopicLexicon>();
let vocabulary: ReadonlyMap<string, TopicConcept> | undefined;

/** The Media Topics that the enricher knows, by code; read from the package's data once. */
export function topicVocabulary(): ReadonlyMap<string, TopicConcept> {
  vocabulary ??= new Map(
    readLines('vocabulary').map((line) => {
      const [code = '', broader = '-', name = ''] = line.split('\t');
      return [code, { code, name, broader: broader === '-' ? undefined : broader }];
    }),
  );
  return vocabulary;
}

/** The words of the topics in a language; undefined for a language without any. */
export function topicLexicon(language: string): TopicLexicon | undefined {
  const code = language === 'kmr' ? 'ku' : language;
  if (!languages.includes(code)) return undefined;
  let lexicon = lexicons.get(code);
  if (lexicon === undefined) {
    lexicon = indexTerms(readLines(code).flatMap(readTerms), code);
    lexicons.set(code, lexicon);
  }
  return lexicon;
}

function readLines(name: string): string[] {
  const text = readFileSync(new URL(`../../data/topics/${name}.txt`, import.meta.url), 'utf8');
  return text.split('\n').filter((line) => line !== '' && !line.startsWith('#'));
}

/** A line is a code, a tab and "phrase:weight" entries; a word without a weight belongs to the phrase behind it. */
function readTerms(line: string): TopicTerm[] {
  const [code = '', entries = ''] = line.split('\t');
  return [...entries.matchAll(/\s*([^:]+):(\d)/g)].map(([, phrase = '', weight = '1']) => {
    const prefix = phrase.endsWith('*');
    // Words of a text come without their genitive, too.
    const words = phrase
      .replace(/\*$/, '')
      .trim()
      .replace(/'s(?= |$)/g, '')
      .split(' ');
    return { code, weight: Number(weight), words, prefix };
  });
}

function indexTerms(terms: readonly TopicTerm[], language: string): TopicLexicon {
  const exact = new Map<string, TopicTerm[]>();
  const prefixes = new Map<string, TopicTerm[]>();
  for (const term of terms) {
    const first = term.words[0] ?? '';
    const single = term.words.length === 1 && term.prefix;
    const [map, key] = single ? [prefixes, first.slice(0, prefixKeyLength)] : [exact, first];
    const list = map.get(key);
    if (list === undefined) map.set(key, [term]);
    else list.push(term);
  }
  const termsFrom = rememberWords((word) =>
    formsOf(foldWord(word), language).flatMap((form) => [
      ...(exact.get(form) ?? []),
      ...(prefixes.get(form.slice(0, prefixKeyLength)) ?? []).filter(({ words }) => form.startsWith(words[0] ?? '')),
    ]),
  );
  return { terms, termsFrom };
}

/** Arabic writes "and", "in", "to" and the article onto the word. */
function formsOf(word: string, language: string): readonly string[] {
  if (language !== 'ar') return [word];
  const bare = word.replace(/^[وفبلك]?(?:ال|لل)/u, '').replace(/^و(?=.{3})/u, '');
  return bare === word ? [word] : [word, bare];
}
