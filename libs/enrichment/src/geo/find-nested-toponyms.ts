import type { Entity } from '@dateline/contracts';
import type { AnalyzedText } from '../text/analyzed-text.js';
import { findCountry } from './countries.js';
import type { Gazetteer } from './gazetteer.js';
import { institution } from './institution-words.js';
import { normalizePlaceName } from './normalize-place-name.js';
import { seldomPlaces } from './seldom-places.js';
import type { SpanIndex } from './span-index.js';
import type { Toponym } from './toponym.js';

const ofPlace =
  /\b(?:University|Bank|City|Town|Port|Government|Republic|Diocese|Archdiocese|Council|Parliament|Church|College|Borough|State|Embassy|Commonwealth|Society|Museum) of (?:the )?/gu;
const inPlace = /\b(?:of|in|for|at) (?:the )?(?=\p{Lu})/gu;
const maxWords = 4;

/** Places inside the names of organisations, events and products: "Oakland" in "Oakland Police", "Kent" in "University of Kent". */
export function findNestedToponyms(
  analyzed: AnalyzedText,
  entities: readonly Entity[],
  gazetteer: Gazetteer,
  taken: SpanIndex,
): Toponym[] {
  const found: Toponym[] = [];
  const seen = new Set<number>();
  for (const { type, mentions } of entities) {
    if (type === 'person') continue;
    for (const mention of mentions) {
      if (seen.has(mention.start) || mention.kind === 'pronoun' || mention.kind === 'title') continue;
      seen.add(mention.start);
      for (const start of listStarts(mention.text)) {
        const nested = readAt(analyzed.text, mention.start + start, mention.end, start > 0, gazetteer);
        if (nested !== undefined) found.push(nested);
      }
    }
  }
  return found.filter((toponym) => !taken.overlapsToponym(toponym));
}

function listStarts(name: string): number[] {
  const starts = /^[Tt]he /.test(name) ? [4] : [0];
  for (const pattern of [ofPlace, inPlace])
    for (const match of name.matchAll(pattern)) starts.push(match.index + match[0].length);
  return [...new Set(starts)];
}

function readAt(
  text: string,
  start: number,
  limit: number,
  afterOf: boolean,
  gazetteer: Gazetteer,
): Toponym | undefined {
  const words = [...text.slice(start, limit).matchAll(/[^\s,]+/gu)].slice(0, maxWords + 1);
  for (let count = Math.min(maxWords, words.length); count > 0; count--) {
    const last = words[count - 1];
    if (last === undefined || !/^\p{Lu}/u.test(words[0]?.[0] ?? '')) return undefined;
    const end = start + last.index + last[0].length;
    const name = text.slice(start, end).replace(/['’]s$/u, '');
    const next = words[count]?.[0];
    if (!afterOf && (next === undefined || !institution.test(next))) continue;
    if (!isKnown(gazetteer, name, afterOf || count > 1 ? 8 : 9)) continue;
    return { start, end: start + name.length, text: name, name, origin: 'gazetteer', nested: true };
  }
  return undefined;
}

function isKnown(gazetteer: Gazetteer, name: string, weight: number): boolean {
  if (findCountry(name) !== undefined) return true;
  const key = normalizePlaceName(name);
  if (key.length < 4 || seldomPlaces.has(key)) return false;
  return gazetteer.findNormalized(key).some(({ entry }) => gazetteer.weight(entry) >= weight);
}
