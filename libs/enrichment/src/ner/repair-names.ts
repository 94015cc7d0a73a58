import type { NameType } from './labels.js';
import type { SentenceView } from './sentence-view.js';
import { casing, type WordTraits } from './word-traits.js';

/** A name within a sentence: its tokens `[first, last)`. */
export interface TokenName {
  readonly first: number;
  readonly last: number;
  readonly type: NameType;
  /** How much better its labels score than any others, per token, in the model's scale. */
  readonly margin: number;
}

/** Bits of the lexicon's lists of peoples and of days and months. */
const commonLists = (1 << 8) | (1 << 9);
const address = new Set('mr mrs ms miss mx dr sir dame madam prof professor rev reverend mme mlle'.split(' '));
/** Small words that persons' names hold. */
const particles = new Set(
  'al el ul bin ibn ben van von der den de del della di da dos das du la le las los y e i ter ten zu zum af av bint abu st san ‘abd ad as ash at az an ar'.split(
    ' ',
  ),
);

/**
 * Puts right what a name never is: it begins and ends with no small word or point, a person's name holds no small word
 * but particles and no "and", a form of address makes a person, and "US" in "US$5" is money.
 */
export function repairNames(view: SentenceView, names: readonly TokenName[]): TokenName[] {
  const { words, tokens } = view;
  return names
    .flatMap((name) => cutLeader(view, name))
    .flatMap((name) => (name.type === 'PER' ? splitPersons(name, words) : [name]))
    .flatMap((name) => {
      let { first, last, type } = name;
      if (type === 'PER') while (isJoinedBefore(view, first)) first -= 2;
      while (first < last && (isEdge(words[first]) || isOpener(view, first, last))) first++;
      while (first < last && (isEdge(words[last - 1]) || isPossessive(words[last - 1]))) last--;
      const opener = words[first]?.lowerText ?? '';
      if (last - first > 1 && address.has(opener)) {
        first += tokens[first + 1]?.text === '.' && last - first > 2 ? 2 : 1;
        type = 'PER';
      } else if (isAddressed(words, first)) type = 'PER';
      const isMoney = tokens[last]?.text === '$' && tokens[last]?.start === tokens[last - 1]?.end;
      const isPeople = last - first === 1 && isCommon(words[first]);
      return first >= last || isMoney || isPeople ? [] : [{ first, last, type, margin: name.margin }];
    });
}

/** "U.S.-led Global Coalition" is a coalition; the country before the hyphen is a name of its own. */
function cutLeader({ words, tokens }: SentenceView, name: TokenName): TokenName[] {
  for (let at = name.first + 1; at + 1 < name.last; at++) {
    if (!/^[-‑]$/.test(tokens[at]?.text ?? '') || words[at + 1]?.casing !== casing.lower) continue;
    const isCountry = (words[name.first]?.placeCode ?? 0) >> 4 === 1;
    const leader: TokenName[] = isCountry ? [{ ...name, last: at, type: 'LOC' }] : [];
    return [...leader, { ...name, first: at + 2 }];
  }
  return [name];
}

/** "Karl-Heinz Brandt": what a hyphen joins to a person's name is part of it. */
function isJoinedBefore({ tokens, words }: SentenceView, first: number): boolean {
  const mark = tokens[first - 1];
  const before = tokens[first - 2];
  if (mark?.text !== '-' || before === undefined || mark.end !== tokens[first]?.start || before.end !== mark.start)
    return false;
  return words[first - 2]?.casing === casing.initial && words[first]?.casing === casing.initial;
}

/** Whether the word before is a form of address, with or without its point. */
function isAddressed(words: readonly WordTraits[], first: number): boolean {
  const before = words[first - 1]?.lowerText ?? '';
  return address.has(before) || (before === '.' && address.has(words[first - 2]?.lowerText ?? ''));
}

/** Capitalised words that name no one: faiths, peoples, languages, days, an illness. */
function isCommon(word: WordTraits | undefined): boolean {
  if (word === undefined || word.placeCode >> 4 === 1) return false;
  return (word.lists & commonLists) !== 0 || /^(?:covid|coronavirus|god|allah$|internet)/.test(word.lowerText);
}

function splitPersons(name: TokenName, words: readonly WordTraits[]): TokenName[] {
  const parts: TokenName[] = [];
  let first = name.first;
  for (let at = name.first; at <= name.last; at++) {
    const word = words[at];
    const ends = at === name.last || (word?.casing === casing.lower && !particles.has(word.lowerText));
    if (!ends) continue;
    if (at > first) parts.push({ ...name, first, last: at });
    first = at + 1;
  }
  return parts;
}

/** "The" and "Former" open a sentence, not a name, unless the name is known with it ("The Hague"). */
function isOpener({ words, organizations, places }: SentenceView, first: number, last: number): boolean {
  if (
    last - first < 2 ||
    !/^(?:the|former|late|ex|then|so|yet|but|and|in|about|per|both|now|also|when|while|despite|although)$/.test(
      words[first]?.lowerText ?? '',
    )
  )
    return false;
  return organizations[first]?.position !== 2 && places[first]?.position !== 2;
}

function isEdge(word: WordTraits | undefined): boolean {
  if (word === undefined) return true;
  return (
    word.casing === casing.mark ||
    (word.casing === casing.lower && !particles.has(word.lowerText) && !/^(?:e|i)\p{Lu}/u.test(word.lowerText))
  );
}

function isPossessive(word: WordTraits | undefined): boolean {
  return word !== undefined && /^['’]s$/.test(word.lowerText);
}
