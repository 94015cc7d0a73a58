import type { AnalyzedText, Token } from '../text/analyzed-text.js';
import { findCountry } from './countries.js';
import { findDemonymEntry } from './demonym-parts.js';
import type { Gazetteer } from './gazetteer.js';
import type { PlaceWord } from './place-word.js';
import type { TextReading } from './text-reading.js';
import type { Toponym } from './toponym.js';

const capital = /^\p{Lu}/u;
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
 * and countries and cities that are joined to another word in the same way ("anti-China", "Tbilisi-based"). `words`
 * holds what each token says by itself.
 */
export function findDemonymToponyms(
  { text, tokens, language }: AnalyzedText,
  words: TextReading['words'],
  gazetteer: Gazetteer,
): Toponym[] {
  const found: Toponym[] = [];
  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index];
    const word = words[index];
    if (token === undefined || word === undefined) continue;
    if ((word.demonyms.length === 0 && !word.opensPair) || token.kind !== 'word') continue;
    const pair = word.opensPair ? readPair(text, token, tokens[index + 1], language, gazetteer) : undefined;
    const toponyms = pair === undefined ? placeParts(token, word) : [pair];
    if (toponyms.length === 0 || namesLanguage(tokens, index)) continue;
    const last = pair === undefined ? index : index + 1;
    const longer = extendToPlace(text, token, last, tokens, gazetteer);
    if (longer === last) found.push(...toponyms);
    index = longer;
  }
  return found;
}

function placeParts(token: Token, { demonyms }: PlaceWord): Toponym[] {
  return demonyms.map(({ offset, text, entry }): Toponym => {
    const start = token.start + offset;
    const span = { start, end: start + text.length, text, name: text };
    return entry === undefined ? { ...span, origin: 'gazetteer' } : { ...span, origin: 'demonym', entry };
  });
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
  const entry = findDemonymEntry(gazetteer, written, language);
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
