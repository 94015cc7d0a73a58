import type { Token } from '../text/analyzed-text.js';
import { findAdmin1, findCountryEntry } from './admin-areas.js';
import { findDemonym, type DemonymOrigin } from './demonyms.js';
import type { Gazetteer } from './gazetteer.js';
import { findStatePeople } from './states.js';
import type { Toponym } from './toponym.js';

/** What may be written before or after a demonym in one word: "pro-Iranian", "Turkish-backed", "Israeli-Palestinian". */
const wordParts = /[^-‑–]+/gu;

/** Demonyms of the text ("Syrian", "Turkish-backed", "North Koreans", "Ohioans") with the place that each stands for. */
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
    if (pair !== undefined) {
      found.push(pair);
      index++;
      continue;
    }
    for (const part of token.text.matchAll(wordParts)) {
      const start = token.start + part.index;
      const toponym = readDemonym(text, start, start + part[0].length, language, gazetteer);
      if (toponym !== undefined) found.push(toponym);
    }
  }
  return found;
}

function readPair(
  text: string,
  token: Token,
  next: Token | undefined,
  language: string,
  gazetteer: Gazetteer,
): Toponym | undefined {
  if (next === undefined || next.start !== token.end + 1 || !/^\p{Lu}/u.test(token.text)) return undefined;
  const head = /^[^-‑–]+/u.exec(next.text)?.[0] ?? '';
  return readDemonym(text, token.start, next.start + head.length, language, gazetteer);
}

function readDemonym(
  text: string,
  start: number,
  end: number,
  language: string,
  gazetteer: Gazetteer,
): Toponym | undefined {
  const written = text.slice(start, end);
  const entry = findEntry(gazetteer, written, language);
  return entry === undefined ? undefined : { start, end, text: written, name: written, origin: 'demonym', entry };
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
