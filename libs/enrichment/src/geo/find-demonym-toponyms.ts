import type { Token } from '../text/analyzed-text.js';
import { findAdmin1, findCountryEntry } from './admin-areas.js';
import { findCountry } from './countries.js';
import { findDemonym, type DemonymOrigin } from './demonyms.js';
import type { Gazetteer } from './gazetteer.js';
import { rateName } from './rate-name.js';
import { findStatePeople } from './states.js';
import type { Toponym } from './toponym.js';

/** What may be written before or after a demonym in one word: "pro-Iranian", "Turkish-backed", "Israeli-Palestinian". */
const wordParts = /[^-‑–]+/gu;
const capital = /^\p{Lu}/u;
const lowerWord = /^[a-z]+$/;
/** What a city may be joined to in one word without being a part of a longer name. */
const cityJoined = /[-‑–](?:based|born|area|held|controlled|bound|educated|raised|bred|to)$/u;
const cityWeight = 10;
const languages =
  /^(?:English|French|Spanish|German|Russian|Italian|Portuguese|Turkish|Chinese|Japanese|Korean|Dutch|Polish|Greek|Welsh)(?:-|$)/u;
const languageNoun =
  /^(?:languages?|lessons?|class(?:es)?|translations?|teachers?|speakers?|words?|version|subtitles?|dictionary|grammar|literature)$/u;
const languageVerb =
  /^(?:in|into|from|speaks?|speaking|spoke|spoken|learn(?:s|ed|ing)?|teach(?:es|ing)?|taught|studied|study|studying|fluent|broken|is|and|or)$/u;
const closedClass =
  /^(?:and|or|but|to|in|on|at|by|as|for|with|from|than|that|which|who|when|is|are|was|were|has|had|will|would|can|said|the|a|an)$/u;

/**
 * Demonyms of the text ("Syrian", "Turkish-backed", "North Koreans", "Ohioans") with the place that each stands for,
 * and countries and cities that are joined to another word in the same way ("anti-China", "Tbilisi-based").
 */
export function findDemonymToponyms(
  text: string,
  tokens: readonly Token[],
  language: string,
  gazetteer: Gazetteer,
): Toponym[] {
  const found: Toponym[] = [];
  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index];
    if (token?.kind !== 'word') continue;
    const pair = readPair(text, token, tokens[index + 1], language, gazetteer);
    const toponyms = pair === undefined ? readParts(token, language, gazetteer) : [pair];
    if (toponyms.length === 0 || namesLanguage(tokens, index)) continue;
    const last = pair === undefined ? index : index + 1;
    const longer = extendToPlace(text, token, last, tokens, gazetteer);
    if (longer === last) found.push(...toponyms);
    index = longer;
  }
  return found;
}

/** Whether a demonym names a language: "in French", "English-language", "speaks Russian and", "Spanish lessons". */
function namesLanguage(tokens: readonly Token[], index: number): boolean {
  const word = tokens[index]?.text ?? '';
  if (!languages.test(word)) return false;
  const next = tokens[index + 1];
  if (/-(?:language|speaking|speaker)/.test(word) || languageNoun.test(next?.text ?? '')) return true;
  const alone = next === undefined || next.kind !== 'word' || closedClass.test(next.text);
  return alone && languageVerb.test(tokens[index - 1]?.text ?? '');
}

function readParts(token: Token, language: string, gazetteer: Gazetteer): Toponym[] {
  if (language === 'en' && lowerWord.test(token.text)) return [];
  const parts = [...token.text.matchAll(wordParts)];
  if (parts.length > 1 && findCountry(token.text) !== undefined) return [];
  return parts.flatMap((part): Toponym[] => {
    const [text] = part;
    const start = token.start + part.index;
    const span = { start, end: start + text.length, text, name: text };
    const entry = findEntry(gazetteer, text, language);
    if (entry !== undefined) return [{ ...span, origin: 'demonym', entry }];
    if (parts.length === 1 || !capital.test(text)) return [];
    const { broad, weight } = rateName(gazetteer, text);
    const joined = broad || (weight > cityWeight && cityJoined.test(token.text));
    return joined ? [{ ...span, origin: 'gazetteer' }] : [];
  });
}

function readPair(
  text: string,
  token: Token,
  next: Token | undefined,
  language: string,
  gazetteer: Gazetteer,
): Toponym | undefined {
  if (next === undefined || next.start !== token.end + 1 || !capital.test(token.text)) return undefined;
  const head = /^[^-‑–]+/u.exec(next.text)?.[0] ?? '';
  const end = next.start + head.length;
  const written = text.slice(token.start, end);
  const entry = findEntry(gazetteer, written, language);
  if (entry === undefined) return undefined;
  return { start: token.start, end, text: written, name: written, origin: 'demonym', entry };
}

/** Index of the last token of the place's name that a demonym begins ("Saudi Arabia", "Indian Ocean"); `at` for none. */
function extendToPlace(text: string, first: Token, at: number, tokens: readonly Token[], gazetteer: Gazetteer): number {
  for (let index = at + 1; index <= at + 2; index++) {
    const previous = tokens[index - 1];
    const token = tokens[index];
    if (token === undefined || token.start !== (previous?.end ?? -2) + 1 || !capital.test(token.text)) return at;
    const name = text.slice(first.start, token.end);
    if (findCountry(name) !== undefined || gazetteer.find(name).some(({ alternate }) => !alternate)) return index;
  }
  return at;
}

function findEntry(gazetteer: Gazetteer, word: string, language: string): number | undefined {
  const state = findStatePeople(word);
  if (state !== undefined) return findAdmin1(gazetteer, state.country, state.name);
  const origin = findDemonym(word, language);
  return origin && origin.kind !== 'people' ? findOrigin(gazetteer, origin) : undefined;
}

function findOrigin(gazetteer: Gazetteer, origin: DemonymOrigin): number | undefined {
  if (origin.country !== undefined) return findCountryEntry(origin.country.iso2);
  const entries = gazetteer.find(origin.name).map(({ entry }) => entry);
  return entries
    .filter((entry) => origin.iso2 === undefined || gazetteer.country(entry)?.iso2 === origin.iso2)
    .sort((a, b) => gazetteer.weight(b) - gazetteer.weight(a))[0];
}
