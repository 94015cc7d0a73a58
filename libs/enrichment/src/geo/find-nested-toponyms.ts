import type { Entity, EntityType } from '@dateline/contracts';
import type { AnalyzedText } from '../text/analyzed-text.js';
import { findCountry } from './countries.js';
import type { Gazetteer } from './gazetteer.js';
import { institution } from './institution-words.js';
import { normalizePlaceName } from './normalize-place-name.js';
import { rateName } from './rate-name.js';
import type { SpanIndex } from './span-index.js';
import type { Toponym } from './toponym.js';

const ofPlace = /(?<=\p{L}) (?:of|in|for|at|and|from) (?:the )?(?=\p{Lu})/gu;
const personPlace = /(?<=\p{L}\.?) (?:of|from|in) (?=\p{Lu})/gu;
const party = /^(?:D|R|I|Rep|Dem|Lab|Con)[-–]/u;
const office =
  /^(?:Mayor|Councilman|Councilwoman|Councillor|Councilor|Councilmember|Selectman|Police|Fire|Sheriff|Alderman|Commissioner|Deputy|Township|County)$/u;
const maxWords = 4;
const weights = { beforeInstitution: 8.5, afterOf: 9 };

/**
 * Places inside the names of organisations, facilities, events and products ("Oakland" in "Oakland Police", "Kent" in
 * "University of Kent"), and those that were joined to a person ("… of Roswell", "Toledo Mayor …", "R-Westfield").
 * Names of places that the text names elsewhere are taken at the head of any name.
 */
export function findNestedToponyms(
  { text }: AnalyzedText,
  entities: readonly Entity[],
  gazetteer: Gazetteer,
  taken: SpanIndex,
  { known, common }: TextWords,
): Toponym[] {
  const seen = new Set<number>();
  const found: Toponym[] = [];
  for (const { type, mentions } of entities) {
    for (const mention of mentions) {
      if (seen.has(mention.start) || mention.kind === 'pronoun' || mention.kind === 'title') continue;
      seen.add(mention.start);
      for (const { start, after } of listStarts(mention.text, type)) {
        const nested = readAt(text, mention.start + start, mention.end, { type, after, gazetteer, known, common });
        if (nested !== undefined && !taken.overlapsToponym(nested)) found.push(nested);
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
  /** The place would stand after "of", "in" or a party's letter. */
  readonly after: boolean;
  readonly gazetteer: Gazetteer;
}

function listStarts(name: string, type: EntityType): { start: number; after: boolean }[] {
  const head = party.exec(name)?.[0].length ?? (/^[Tt]he /.test(name) ? 4 : 0);
  const starts = [{ start: head, after: party.test(name) }];
  for (const match of name.matchAll(type === 'person' ? personPlace : ofPlace)) {
    starts.push({ start: match.index + match[0].length, after: true });
  }
  return starts;
}

function readAt(text: string, start: number, limit: number, reading: Reading): Toponym | undefined {
  const words = [...text.slice(start, limit).matchAll(/[^\s,]+/gu)].slice(0, maxWords + 1);
  if (!/^\p{Lu}/u.test(words[0]?.[0] ?? '')) return undefined;
  for (let count = Math.min(maxWords, words.length); count > 0; count--) {
    const last = words[count - 1];
    if (last === undefined) continue;
    const written = text.slice(start, start + last.index + last[0].length);
    for (const name of new Set([written.replace(/['’]s?$/u, ''), written.replace(/[-–/].*$/u, '')])) {
      if (!isPlace(name, words[count]?.[0], reading)) continue;
      return { start, end: start + name.length, text: name, name, origin: 'gazetteer', nested: true };
    }
  }
  return undefined;
}

function isPlace(name: string, next: string | undefined, { type, after, gazetteer, known, common }: Reading): boolean {
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
