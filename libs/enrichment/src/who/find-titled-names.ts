import type { Role } from '@dateline/contracts';
import { findDemonym } from '../geo/demonyms.js';
import { findCountry } from '../geo/countries.js';
import { uninflectName } from '../geo/inflected-names.js';
import type { AnalyzedText, Sentence } from '../text/analyzed-text.js';
import { titleLanguages, type TitleLanguage } from './foreign-titles.js';
import type { NameSpan } from './name-span.js';
import { findSentenceAt } from './text-tokens.js';

/** A person named after a title, in another language than English. */
export interface TitledName {
  readonly span: NameSpan;
  readonly role: Role;
}

const longestTitle = 6;

/**
 * Names after titles in the languages of {@link titleLanguages} ("le président français Jean Morel", "وزير الخارجية
 * السوري سمير حداد"): the title tells that a person follows, where the tagger, which learned English, may not see it.
 */
export function findTitledNames(text: AnalyzedText): TitledName[] {
  const language = titleLanguages[text.language];
  if (language === undefined) return [];
  const found: TitledName[] = [];
  for (const sentence of text.sentences) {
    const inSentence: TitledName[] = [];
    for (let index = sentence.firstToken; index < sentence.lastToken; index++) {
      if (!language.heads.has(text.tokens[index]?.text.toLowerCase() ?? '')) continue;
      const titled = readTitled(text, language, index, sentence);
      if (titled === undefined) continue;
      inSentence.push(settleCounterpart(titled.name, inSentence.at(-1)));
      index = titled.last - 1;
    }
    found.push(...inSentence);
  }
  return found;
}

/** "Su homólogo paraguayo" holds the office of the person named before, for another state. */
function settleCounterpart(name: TitledName, other: TitledName | undefined): TitledName {
  const office = other?.role.title.split(' ')[0];
  if (office === undefined || !counterpart.test(name.role.title)) return name;
  return { ...name, role: { ...name.role, title: name.role.title.replace(counterpart, office.toLowerCase()) } };
}

const counterpart = /^(?:homólog[oa]|homologue|amtskolleg(?:e|en|in))(?!\p{L})/iu;

function readTitled(
  text: AnalyzedText,
  language: TitleLanguage,
  head: number,
  sentence: Sentence,
): { name: TitledName; last: number } | undefined {
  const { tokens } = text;
  const first = language.before === undefined ? head : extendBefore(text, language.before, head, sentence.firstToken);
  let country: string | undefined;
  // "Tschads Präsident": the state before the title, which is no part of it.
  const owner = text.language === 'de' && /s$/u.test(tokens[first - 1]?.text ?? '') ? first - 1 : first;
  for (let at = owner; at < head; at++) country ??= originAt(text, at)?.iso2;
  let at = head + 1;
  for (; at < Math.min(sentence.lastToken, head + longestTitle); at++) {
    const word = tokens[at]?.text ?? '';
    const origin = originAt(text, at);
    country ??= origin?.iso2;
    if (origin === undefined && !continues(language, word, tokens[at - 1]?.text ?? '')) break;
  }
  const name = readName(text, language, at, sentence.lastToken);
  if (name === undefined) return undefined;
  const start = tokens[name.first]?.start ?? 0;
  const end = tokens[name.last - 1]?.end ?? start;
  const from = tokens[first]?.start ?? 0;
  const to = tokens[at - 1]?.end ?? from;
  const title = text.text.slice(from, to);
  return {
    name: {
      span: {
        start,
        end,
        text: text.text.slice(start, end),
        type: 'person',
        kind: 'name',
        sentence: findSentenceAt(text, start),
        confidence: 0.75,
      },
      role: {
        title: title.replace(/\s+/g, ' '),
        ...(country === undefined ? {} : { country }),
        evidence: { start: from, end: to, text: title },
      },
    },
    last: name.last,
  };
}

/** The state that a token names or is the adjective of. */
function originAt({ tokens, language }: AnalyzedText, at: number) {
  const word = tokens[at]?.text ?? '';
  const known = findDemonym(word, language)?.country ?? findCountry(word, language);
  if (known !== undefined || !/^\p{Lu}/u.test(word)) return known;
  const forms = [
    ...uninflectName(word, language),
    word.replace(/y?[êa]$/, ''),
    ...(language === 'de' ? [word.replace(/s$/, '')] : []),
  ];
  return forms.map((form) => findCountry(form, language)).find((country) => country !== undefined);
}

/** Whether the title goes on: "ministre |des |Transports", "presidente |del |Congreso". */
function continues(language: TitleLanguage, word: string, before: string): boolean {
  if (verbs.test(word)) return false;
  if (language.followers.test(word) || language.heads.has(word.toLowerCase())) return true;
  return language.articles?.test(before) === true && /^\p{Lu}/u.test(word);
}

/** Words of the sentence that go on where a title ends without a name. */
const verbs = /^(?:se|s['’]|est|sont|a|ont|va|vont|doit|peut|sera|rend.*|qui|que|quien|fue|es|será|ha|han|dijo)$/iu;

/** Index of the first token of what stands before the head and belongs to it: "İzmir Belediye |Başkanı". */
function extendBefore({ tokens }: AnalyzedText, before: RegExp, head: number, start: number): number {
  let first = head;
  while (first > start && head - first < longestTitle - 1 && before.test(tokens[first - 1]?.text ?? '')) first--;
  return first;
}

/** The name behind a title, or, between commas, in apposition to it: "le ministre, |Jean Morel|, a". */
function readName(
  { tokens }: AnalyzedText,
  language: TitleLanguage,
  at: number,
  end: number,
): { first: number; last: number } | undefined {
  const apposed = tokens[at]?.text === ',' && language.apposes === true;
  const first = apposed ? at + 1 : at;
  let last = first;
  for (let words = 0; last < end && words < language.most; last++) {
    const word = tokens[last]?.text ?? '';
    if (!language.nameWord.test(word)) break;
    if (!kinship.test(word)) words++;
  }
  while (last > first && particle.test(tokens[last - 1]?.text ?? '')) last--;
  if (last - first < language.least || particle.test(tokens[first]?.text ?? '')) return undefined;
  if (apposed && last < end && !/^[,.;)]$/.test(tokens[last]?.text ?? '')) return undefined;
  return { first, last };
}

/** What no name begins or ends with. */
const particle = /^(?:de|del|la|von|van|der|al|el|ben|bin|بن|آل|أبو|عبد)$/u;
/** Arabic words that join a name's parts and count for none: "محمد |بن| سلمان". */
const kinship = /^(?:بن|آل|أبو|عبد)$/u;
