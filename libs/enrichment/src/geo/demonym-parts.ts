import { findAdmin1, findCountryEntry } from './admin-areas.js';
import { findCountry } from './countries.js';
import { findDemonym, type DemonymOrigin } from './demonyms.js';
import type { Gazetteer } from './gazetteer.js';
import { rateName } from './rate-name.js';
import { findStatePeople } from './states.js';

/** What may be written before or after a demonym in one word: "pro-Iranian", "Turkish-backed", "Israeli-Palestinian". */
const wordParts = /[^-‑–]+/gu;
const capital = /^\p{Lu}/u;
const lowerWord = /^[a-z]+$/;
/** What a city may be joined to in one word without being a part of a longer name. */
const cityJoined = /[-‑–](?:based|born|area|held|controlled|bound|educated|raised|bred|to)$/u;
const cityWeight = 10;

/** A demonym, or a place joined to another word by a hyphen, inside one word. */
export interface DemonymPart {
  /** Where it begins in the word. */
  readonly offset: number;
  readonly text: string;
  /** The gazetteer's entry that a demonym stands for; absent for a place's own name. */
  readonly entry?: number;
}

const none: readonly DemonymPart[] = [];

/** The demonyms and places in one word of a text: "Syrian", "Turkish-backed", "anti-China", "Tbilisi-based". */
export function readDemonymParts(word: string, language: string, gazetteer: Gazetteer): readonly DemonymPart[] {
  if (language === 'en' && lowerWord.test(word)) return none;
  const parts = [...word.matchAll(wordParts)];
  if (parts.length > 1 && findCountry(word) !== undefined) return none;
  const found = parts.flatMap((part): DemonymPart[] => {
    const [text] = part;
    const offset = part.index;
    const entry = findDemonymEntry(gazetteer, text, language);
    if (entry !== undefined) return [{ offset, text, entry }];
    if (parts.length === 1 || !capital.test(text)) return [];
    const { broad, weight } = rateName(gazetteer, text);
    const joined = broad || (weight > cityWeight && cityJoined.test(word));
    return joined ? [{ offset, text }] : [];
  });
  return found.length === 0 ? none : found;
}

/** The entry of the country, state or region whose people or things are called so. */
export function findDemonymEntry(gazetteer: Gazetteer, word: string, language: string): number | undefined {
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
