import type { Entity, EntityType } from '@dateline/contracts';
import { findCountry } from './countries.js';
import type { Gazetteer } from './gazetteer.js';
import { institution } from './institution-words.js';
import { normalizePlaceName } from './normalize-place-name.js';
import { rateName } from './rate-name.js';
import type { SpanIndex } from './span-index.js';
import type { Toponym } from './toponym.js';

/** "University of Kent", "Banco Central de Chile", "Cour suprême du Brésil": prepositions before a place in a name. */
const ofPlace =
  /(?<=\p{L}) (?:(?:of|in|for|at|and|from) (?:the )?|(?<foreign>de|del|du|des|do|da|von|di) (?:la |las |los |el )?)(?=\p{Lu})/gu;
/** What begins an institution's name in other languages, and is no place, though somewhere one is called so. */
const foreignHead =
  /^(?:Banco|Banque|Ministerio|Universidad|Université|Instituto|Institut|Partido|Parti|Agencia|Agence|Consejo|Conseil|Comisión|Federación|Fédération|Tribunal|Corte|Cour|Congreso|Senado|Asociación|Alcaldía|Deutsche)\s/u;
const personPlace = /(?<=\p{L}\.?) (?:of|from|in) (?=\p{Lu})/gu;
const directions = /(?:(?:North|South|East|West|Central)[a-z]*(?:\s(?:and\s)?|-))+(?=\p{Lu})/uy;
const party = /^(?:D|R|I|Rep|Dem|Lab|Con)[-–]/u;
const office =
  /^(?:Mayor|Councilman|Councilwoman|Councillor|Councilor|Councilmember|Selectman|Police|Fire|Sheriff|Alderman|Commissioner|Deputy|Township|County)$/u;
const capital = /^\p{Lu}/u;
const maxWords = 4;
const weights = { beforeInstitution: 8.5, afterOf: 9 };

/**
 * Places inside the names of organisations, facilities, events and products ("Oakland" in "Oakland Police", "Kent" in
 * "University of Kent"), and those that were joined to a person ("… of Roswell", "Toledo Mayor …", "R-Westfield").
 * Names of places that the text names elsewhere are taken at the head of any name.
 */
export function findNestedToponyms(
  entities: readonly Entity[],
  gazetteer: Gazetteer,
  taken: SpanIndex,
  { known, common }: TextWords,
): Toponym[] {
  const seen = new Set<number>();
  const read = new Map<string, readonly NestedName[]>();
  const found: Toponym[] = [];
  for (const { type, mentions } of entities) {
    for (const { start, text, kind } of mentions) {
      if (seen.has(start) || kind === 'pronoun' || kind === 'title') continue;
      seen.add(start);
      // An article writes the same names over and over.
      const id = `${type} ${text}`;
      let names = read.get(id);
      if (names === undefined) read.set(id, (names = readNested(text, { type, gazetteer, known, common })));
      for (const { offset, name } of names) {
        const at = start + offset;
        const nested = {
          start: at,
          end: at + name.length,
          text: name,
          name,
          origin: 'gazetteer',
          nested: true,
        } as const;
        if (!taken.overlapsToponym(nested)) found.push(nested);
      }
    }
  }
  return found;
}

/** What the rest of the text says about words. */
export interface TextWords {
  /** Normalised names of places that the text names elsewhere. */
  readonly known: ReadonlySet<string>;
  /** Words that the text writes in lower case. */
  readonly common: ReadonlySet<string>;
}

interface Reading extends TextWords {
  readonly type: EntityType;
  readonly gazetteer: Gazetteer;
}

/** A place's name inside another name, and where it begins there. */
interface NestedName {
  readonly offset: number;
  readonly name: string;
}

function readNested(text: string, reading: Reading): NestedName[] {
  const found: NestedName[] = [];
  let free = 0;
  for (const { start, after } of listStarts(text, reading.type)) {
    if (start < free) continue;
    const country = reading.type === 'organization' ? readCountryOfArea(text, start, reading) : undefined;
    const nested = country ?? readAt(text, start, after, reading);
    if (nested === undefined) continue;
    found.push(nested);
    free = nested.offset + nested.name.length;
  }
  return found;
}

/**
 * "North and East Syria" in an organisation's name is no place of its own but speaks of Syria, unless the text names the
 * area elsewhere, or it is more than an area ("South Sudan", "Northern Ireland").
 */
function readCountryOfArea(text: string, start: number, { gazetteer, known }: Reading): NestedName | undefined {
  directions.lastIndex = start;
  const offset = start + (directions.exec(text)?.[0].length ?? 0);
  const country = offset === start ? undefined : readCountryAt(text, offset);
  if (country === undefined) return undefined;
  const area = text.slice(start, offset + country.length);
  const isMore = findCountry(area) !== undefined || known.has(normalizePlaceName(area));
  if (isMore || gazetteer.find(area).some(({ entry }) => gazetteer.kind(entry) !== 'region')) return undefined;
  return { offset, name: country };
}

function readCountryAt(text: string, start: number): string | undefined {
  const words = listWords(text, start);
  const names = words.map(({ end }) => text.slice(start, end).replace(/['’]s?$/u, '')).reverse();
  return names.find((name) => findCountry(name) !== undefined);
}

/** Where in a name a place's can begin; `after`: it would stand after "of", "in" or a party's letter. */
function listStarts(name: string, type: EntityType): { start: number; after: boolean }[] {
  const head = party.exec(name)?.[0].length ?? (/^[Tt]he /.test(name) ? 4 : 0);
  const starts = foreignHead.test(name) ? [] : [{ start: head, after: party.test(name) }];
  for (const match of name.matchAll(type === 'person' ? personPlace : ofPlace)) {
    // "Corte Suprema de Justicia": of what is not English only places that are beyond doubt count.
    starts.push({ start: match.index + match[0].length, after: match.groups?.['foreign'] === undefined });
  }
  return starts;
}

/** The longest place's name that begins at `start`. */
function readAt(text: string, start: number, after: boolean, reading: Reading): NestedName | undefined {
  const words = listWords(text, start);
  if (!capital.test(words[0]?.text ?? '')) return undefined;
  for (let count = Math.min(maxWords, words.length); count > 0; count--) {
    const written = text.slice(start, words[count - 1]?.end);
    const next = words[count]?.text;
    for (const name of new Set([written.replace(/['’]s?$/u, ''), written.replace(/[-–/].*$/u, '')])) {
      if (isPlace(name, next, after, reading)) return { offset: start, name };
    }
  }
  return undefined;
}

/** The first words from `start` on: one more than a name may have, and where each ends. */
function listWords(text: string, start: number): { text: string; end: number }[] {
  const words: { text: string; end: number }[] = [];
  const word = /[^\s,]+/gu;
  word.lastIndex = start;
  for (let match = word.exec(text); match !== null && words.length <= maxWords; match = word.exec(text)) {
    words.push({ text: match[0], end: match.index + match[0].length });
  }
  return words;
}

function isPlace(
  name: string,
  next: string | undefined,
  after: boolean,
  { type, gazetteer, known, common }: Reading,
): boolean {
  if (common.has(name.toLowerCase()) && findCountry(name) === undefined) return false;
  const { broad, weight } = rateName(gazetteer, name);
  if (weight === 0 && !broad) return false;
  if (type === 'person') {
    if (after) return broad || weight >= weights.afterOf;
    if (/^U\.?[SK]\.?$/.test(name)) return true;
    if (next === undefined) return known.has(normalizePlaceName(name));
    return office.test(next) && (broad || weight >= weights.beforeInstitution);
  }
  if (broad || known.has(normalizePlaceName(name))) return true;
  if (after) return weight >= weights.afterOf;
  return next !== undefined && institution.test(next) && weight >= weights.beforeInstitution;
}
