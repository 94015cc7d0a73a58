import type { AnalyzedText, Token } from '../text/analyzed-text.js';
import { findCountry } from './countries.js';
import { institution } from './institution-words.js';
import type { Gazetteer } from './gazetteer.js';
import { normalizePlaceName } from './normalize-place-name.js';
import { standsAlone } from './press-cities.js';
import { seldomPlaces } from './seldom-places.js';
import type { SpanIndex } from './span-index.js';
import { readStateAfter } from './states.js';
import type { Toponym } from './toponym.js';
import { uninflectName } from './inflected-names.js';

const maxWords = 6;
const capital = /^(?:\p{Lu}|\p{Lo})/u;
const uncased = /^\p{Lo}/u;
const before =
  /(?:^|[\s(])(?:in|at|near|from|outside|around|toward|towards|to|of|into|across|through|over|throughout|within|between|and|en|dans|à|près|de|desde|cerca|nach|aus|bei|von|в|из|под|около|li|ji|di|bo)\s$/iu;
const typeWord =
  /^(?:county|parish|river|lake|creek|mountains?|valley|island|islands|province|governorate|township|borough|bay|beach|canyon|desert|peninsula|gulf|strait|sea|ocean|oblast|region|district)$/iu;
const typeFirst = /^(?:mount|mt|lake|river|gulf|strait|bay|cape|port|fort|isle|sea|jabal|wadi)$/iu;

/**
 * Places that no entity covers: capitalised words (any words in scripts without capitals) that the gazetteer knows and
 * whose wording makes a place likely. Precision first: a name of one small town needs a preposition or its state.
 */
export function matchKnownPlaces(analyzed: AnalyzedText, gazetteer: Gazetteer, taken: SpanIndex): Toponym[] {
  const { text, tokens, language } = analyzed;
  const found: Toponym[] = [];
  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index];
    if (token === undefined || !startsName(token) || taken.overlaps(token)) continue;
    const match = matchAt(text, tokens, index, language, gazetteer, taken);
    if (match === undefined) continue;
    found.push(match.toponym);
    index = match.last;
  }
  return found;
}

const startsName = (token: Token): boolean =>
  token.kind === 'word' && capital.test(token.text) && token.text.length > 1 && token.text !== 'The';

function matchAt(
  text: string,
  tokens: readonly Token[],
  first: number,
  language: string,
  gazetteer: Gazetteer,
  taken: SpanIndex,
): { toponym: Toponym; last: number } | undefined {
  const start = tokens[first]?.start ?? 0;
  for (let last = extend(text, tokens, first, taken); last >= first; last--) {
    const end = tokens[last]?.end ?? start;
    const written = text.slice(start, end);
    if (last > first && !capital.test(tokens[last]?.text ?? '')) continue;
    const names = [written, ...uninflectName(written, language)];
    const name = names.find((form) => isPlausible(gazetteer, form, text, start, end));
    if (name !== undefined && !cutsName(text, tokens, first, last, gazetteer, name))
      return { toponym: { start, end, text: written, name, origin: 'gazetteer' }, last };
  }
  return undefined;
}

/** Whether the words are only a part of a longer name that is not known ("West" of "West Columbia"). */
function cutsName(
  text: string,
  tokens: readonly Token[],
  first: number,
  last: number,
  gazetteer: Gazetteer,
  name: string,
): boolean {
  if (uncased.test(name) || findCountry(name) !== undefined) return false;
  const previous = tokens[first - 1];
  const next = tokens[last + 1];
  const adjoins = (left: Token | undefined, right: Token | undefined): boolean =>
    left !== undefined && right !== undefined && right.start === left.end + 1 && text[left.end] === ' ';
  const named = (token: Token | undefined): boolean =>
    token?.kind === 'word' && capital.test(token.text) && token.text.length > 1 && !institution.test(token.text);
  if (adjoins(tokens[last], next) && named(next)) return !isBroad(gazetteer, name);
  const opens = first < 2 || /[.!?:”"]/.test(tokens[first - 2]?.text ?? '');
  return adjoins(previous, tokens[first]) && named(previous) && !opens && !isBroad(gazetteer, name);
}

/** A state or the like, whose name before another says where that is: "Texas Rangers". */
function isBroad(gazetteer: Gazetteer, name: string): boolean {
  return gazetteer.find(name).some(({ entry, alternate }) => {
    return !alternate && gazetteer.kind(entry) === 'admin1' && gazetteer.weight(entry) > 19;
  });
}

/** Index of the last token of the longest run of words from `first` that may be one name. */
function extend(text: string, tokens: readonly Token[], first: number, taken: SpanIndex): number {
  let last = first;
  for (let index = first + 1; index < Math.min(tokens.length, first + maxWords); index++) {
    const token = tokens[index];
    const previous = tokens[index - 1];
    if (token === undefined || previous === undefined || taken.overlaps(token)) break;
    if (text.slice(previous.end, token.start).length > 1 || /\n/.test(text.slice(previous.end, token.start))) break;
    const joins =
      token.text === '.' ? /^(?:st|ste|mt|ft)$/i.test(previous.text) : token.kind === 'word' && token.text !== "'s";
    if (!joins) break;
    last = index;
  }
  return last;
}

function isPlausible(gazetteer: Gazetteer, name: string, text: string, start: number, end: number): boolean {
  const country = findCountry(name);
  if (country !== undefined) return name.length > 2 || name === 'US' || name === 'UK';
  const key = normalizePlaceName(name);
  if (key.length < 3 || seldomPlaces.has(key) || !gazetteer.has(key)) return false;
  const readings = gazetteer.findNormalized(key);
  const main = readings.filter(({ alternate }) => !alternate);
  const words = name.split(/\s+/);
  if (words.length > 1 && (typeWord.test(words.at(-1) ?? '') || typeFirst.test(words[0] ?? ''))) return true;
  const weight = (entry: number): number => gazetteer.weight(entry);
  const strong = main.some(({ entry }) => {
    const kind = gazetteer.kind(entry);
    const iso2 = gazetteer.country(entry)?.iso2 ?? '';
    if (kind === 'admin1') return weight(entry) > 19;
    if (kind === 'region' || kind === 'water' || kind === 'continent' || kind === 'island')
      return weight(entry) >= 15.5;
    return (kind === 'capital' && weight(entry) > 16) || (standsAlone(iso2, key) && weight(entry) > 17);
  });
  if (strong) return true;
  const population = Math.max(...readings.map(({ entry }) => weight(entry)));
  if (uncased.test(name)) return name.length >= 4 && population > 16.5;
  if (readStateAfter(text.slice(end, end + 12)) !== undefined) return true;
  const prepared = before.test(text.slice(Math.max(0, start - 12), start));
  return (prepared && population > (words.length > 1 ? 9 : 13)) || (words.length > 1 && population > 16);
}
