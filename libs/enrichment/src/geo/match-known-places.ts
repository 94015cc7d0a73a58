import type { AnalyzedText, Token } from '../text/analyzed-text.js';
import { findLocalCountry } from './admin-areas.js';
import { findCountry } from './countries.js';
import type { Gazetteer } from './gazetteer.js';
import { uninflectName } from './inflected-names.js';
import { institution } from './institution-words.js';
import { normalizePlaceName } from './normalize-place-name.js';
import type { PlaceKind } from './place-kind.js';
import { PlaceNameFilter } from './place-name-filter.js';
import type { PlaceWord } from './place-word.js';
import { standsAlone } from './press-cities.js';
import { rateName } from './rate-name.js';
import { rememberPlaceNames } from './remember-place-names.js';
import type { SpanIndex } from './span-index.js';
import { readStateAfter } from './states.js';
import type { TextReading } from './text-reading.js';
import type { Toponym } from './toponym.js';

const maxWords = 6;
/** Where no capital says that a name goes on, every word might: fewer are tried. */
const maxUncasedWords = 3;
const wideKinds: ReadonlySet<PlaceKind> = new Set(['region', 'water', 'terrain', 'island', 'continent']);
const capital = /^(?:\p{Lu}|\p{Lo})/u;
const abbreviated = /^(?:st|ste|mt|ft)$/i;
const uncased = /^\p{Lo}/u;
const preposition =
  /(?:^|[\s(])(?:in|at|near|from|outside|around|toward|towards|to|of|into|across|through|over|throughout|within|between|en|dans|à|près|de|desde|cerca|nach|aus|bei|von|в|из|под|около|li|ji|di|bo)\s$/iu;
const typeWord =
  /^(?:county|parish|river|lake|creek|mountains?|valley|island|islands|province|governorate|township|borough|bay|beach|canyon|desert|peninsula|gulf|strait|sea|ocean|oblast|region|district)$/iu;
const typeFirst = /^(?:mount|mt|lake|river|gulf|strait|bay|cape|port|fort|isle|sea|jabal|wadi)$/iu;
/** What is said of people and things of a town: "a Lancaster girl", "the Gainesville officials". */
const ofTown =
  /^(?:['’]s?)?\s(?:man|woman|men|women|girl|boy|teen|teenager|teens|resident|residents|native|couple|family|mother|father|home|house|hospital|officials?|police|officers?|firefighters?|mayor|residents?|business|businesses|businessman|students?|teachers?|schools?|neighbou?rhood|suburb|area|metro|voters|lawyer|attorney|lawmaker|legislator|educator|apartment|restaurant|church|team|club|headquarters|office|branch|campus|city council|town council|city hall)(?![\p{L}])/u;
/** Turkish says where by an ending: "Şam'da", "Halep'ten". */
const localCase = /^\p{Lu}[\p{L}\p{M}\- ]+['’](?:y?[ae]|[dt][ae]n?)$/u;
/** "US$5", "Hong Kong dollars". */
const currency = /^\s?(?:\$|[Dd]ollar)/u;
const datelineAfter = /^(?:,\s[^.\n]{2,24})?\s?(?:\([^)\n]{2,30}\)\s?)?(?:—|–|--|-\s|:\s)/u;

/**
 * Places that no entity covers: capitalised words (any words in scripts without capitals) that the gazetteer knows and
 * whose wording makes a place likely. Precision first: a name of one small town needs its state, a preposition, a
 * dateline, or people of the town.
 */
export function matchKnownPlaces(reading: TextReading, taken: SpanIndex): Toponym[] {
  return matchNames(reading, taken, new Set());
}

/** As {@link matchKnownPlaces}, for nothing but names that the text has given to a place elsewhere (normalised). */
export function matchRepeatedPlaces(reading: TextReading, taken: SpanIndex, known: ReadonlySet<string>): Toponym[] {
  const firstWords = new Set(Array.from(known, (name) => name.split(' ', 1)[0]));
  return known.size === 0 ? [] : matchNames(reading, taken, known, (word) => firstWords.has(word.key));
}

function matchNames(
  reading: TextReading,
  taken: SpanIndex,
  known: ReadonlySet<string>,
  mayStart: (word: PlaceWord) => boolean = () => true,
): Toponym[] {
  const { analyzed, words, gazetteer } = reading;
  const filter = new PlaceNameFilter(analyzed, words, gazetteer);
  const found: Toponym[] = [];
  for (let index = 0; index < words.length; index++) {
    const word = words[index];
    const token = analyzed.tokens[index];
    if (word === undefined || !word.opensName || !mayStart(word)) continue;
    if (token?.kind !== 'word' || taken.overlaps(token)) continue;
    for (const last of filter.listEnds(index, extendName(analyzed, words, index, taken))) {
      const toponym = readName(reading, index, last, known);
      if (toponym === undefined) continue;
      found.push(toponym);
      index = last;
      break;
    }
  }
  return found;
}

/** The place that the words from `first` to `last`, both included, name where they stand; none if that is not likely. */
function readName(
  { analyzed, words, gazetteer, common }: TextReading,
  first: number,
  last: number,
  known: ReadonlySet<string>,
): Toponym | undefined {
  const { text, tokens, language } = analyzed;
  const alone = words[first];
  if (alone === undefined) return undefined;
  if (last === first && common.has(alone.text.toLowerCase()) && findCountry(alone.text) === undefined) return undefined;
  const start = tokens[first]?.start ?? 0;
  const end = tokens[last]?.end ?? start;
  const written = text.slice(start, end);
  if (currency.test(text.slice(end, end + 8))) return undefined;
  const forms = [written, ...uninflectName(written, language)];
  const toponym = { start, end, text: written, name: written, origin: 'gazetteer' } as const;
  const country = forms.map((form) => findLocalCountry(form, language)).find((entry) => entry !== undefined);
  if (country !== undefined) return { ...toponym, entry: country };
  const name = forms.find((form) => isPlausible(gazetteer, form, text, { start, end }, known));
  if (name === undefined || cutsName(text, tokens, { first, last }, gazetteer, name)) return undefined;
  return { ...toponym, name };
}

/** Index of the last token of the longest run of words from `first` that may be one name. */
function extendName(
  { text, tokens }: AnalyzedText,
  words: TextReading['words'],
  first: number,
  taken: SpanIndex,
): number {
  let last = first;
  const end = Math.min(tokens.length, first + (words[first]?.uncased === true ? maxUncasedWords : maxWords));
  for (let index = first + 1; index < end; index++) {
    const token = tokens[index];
    const previous = tokens[index - 1];
    if (token === undefined || previous === undefined) break;
    if (token.start > previous.end + 1 || text[previous.end] === '\n') break;
    const joins = token.text === '.' ? abbreviated.test(previous.text) : token.kind === 'word' && token.text !== "'s";
    if (!joins || taken.overlaps(token)) break;
    last = index;
  }
  return last;
}

/** Whether the words are only a part of a longer name that is not known ("West" of "West Columbia"). */
function cutsName(
  text: string,
  tokens: readonly Token[],
  { first, last }: { first: number; last: number },
  gazetteer: Gazetteer,
  name: string,
): boolean {
  if (uncased.test(name) || rateName(gazetteer, name).broad) return false;
  const adjoins = (left: Token | undefined, right: Token | undefined): boolean =>
    left !== undefined && right !== undefined && right.start === left.end + 1 && text[left.end] === ' ';
  const isNamed = (token: Token | undefined): boolean =>
    token?.kind === 'word' && capital.test(token.text) && token.text.length > 1 && !institution.test(token.text);
  const next = tokens[last + 1];
  if (adjoins(tokens[last], next) && isNamed(next)) return true;
  const previous = tokens[first - 1];
  const opensSentence = first < 2 || /[.!?:”"]/.test(tokens[first - 2]?.text ?? '');
  return adjoins(previous, tokens[first]) && isNamed(previous) && !opensSentence;
}

function isPlausible(
  gazetteer: Gazetteer,
  name: string,
  text: string,
  { start, end }: { start: number; end: number },
  known: ReadonlySet<string>,
): boolean {
  const { broad, weight } = rateName(gazetteer, name);
  if (broad) return true;
  if (weight === 0) return false;
  const key = normalizePlaceName(name);
  if (known.has(key) || isFamous(gazetteer, key)) return true;
  const words = name.split(/\s+/);
  if (words.length > 1 && (typeWord.test(words.at(-1) ?? '') || typeFirst.test(words[0] ?? ''))) return true;
  if (uncased.test(name)) return name.length >= 4 && weight > 16.5;
  const after = text.slice(end, end + 40);
  if (readStateAfter(after.slice(0, 12)) !== undefined) return true;
  if (ofTown.test(after)) return weight > (words.length > 1 ? 8 : 10);
  if (name === name.toUpperCase() && opensParagraph(text, start) && datelineAfter.test(after)) return true;
  const prepared =
    preposition.test(text.slice(Math.max(0, start - 12), start)) || localCase.test(text.slice(start, end));
  return (prepared && weight > (words.length > 1 ? 9 : 13)) || (words.length > 1 && weight > 16);
}

/** A region or a water that everybody knows, a capital, or a city that needs no country beside it. */
const isFamous = rememberPlaceNames((gazetteer: Gazetteer, key: string): boolean => {
  return gazetteer.findNormalized(key).some(({ entry, alternate }) => {
    const kind = gazetteer.kind(entry);
    const weight = gazetteer.weight(entry);
    if (alternate && /[a-z]/.test(key)) return false;
    if (wideKinds.has(kind)) return weight >= 15.5;
    return (
      (kind === 'capital' && weight > 16) ||
      (weight > 17 && standsAlone(gazetteer.country(entry)?.iso2 ?? '', usualKey(gazetteer, entry, key)))
    );
  });
});

/** The key that the list of famous cities has: names in other scripts go by the usual name. */
function usualKey(gazetteer: Gazetteer, entry: number, key: string): string {
  return /[a-z]/.test(key) ? key : normalizePlaceName(gazetteer.name(entry));
}

function opensParagraph(text: string, start: number): boolean {
  return (
    start === 0 ||
    /[\n.!?”"]\s*$/.test(text.slice(Math.max(0, start - 3), start)) ||
    /\d{4}\s$/.test(text.slice(Math.max(0, start - 5), start))
  );
}

/** Words of the text that a place's name was made of, normalised; short and common ones say too little. */
export function listKnownNames(toponyms: readonly Toponym[]): Set<string> {
  const names = toponyms.filter(({ entry, nested }) => entry === undefined && nested !== true).map(({ name }) => name);
  return new Set(names.filter((name) => name.length >= 4 && findCountry(name) === undefined).map(normalizePlaceName));
}
