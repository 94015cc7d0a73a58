import type { Token } from '../text/analyzed-text.js';
import { rememberWords } from '../words/remember-words.js';
import { opensCountryCue } from './country-cues.js';
import { readDemonymParts, type DemonymPart } from './demonym-parts.js';
import { opensDemonym } from './demonyms.js';
import type { Gazetteer } from './gazetteer.js';
import { normalizePlaceName } from './normalize-place-name.js';
import { opensStandingState, opensStatePeople } from './states.js';

/** What a word of a text says of places by itself, wherever it stands. */
export interface PlaceWord {
  readonly text: string;
  /** The word as {@link normalizePlaceName} writes it. */
  readonly key: string;
  /** Written with a capital, or in a script that has none. */
  readonly capital: boolean;
  readonly uncased: boolean;
  /** All in small letters. */
  readonly small: boolean;
  /** Of a capitalised word, its parts between hyphens and other marks in small letters. */
  readonly parts: readonly string[];
  /** A place's name may begin with it. */
  readonly opensName: boolean;
  /** A name that holds it may be known in another form: written out, or without an ending or a joined word. */
  readonly special: boolean;
  readonly demonyms: readonly DemonymPart[];
  /** A demonym of two words may begin with it. */
  readonly opensPair: boolean;
  /** Where in the word an institution of one country, and an abbreviated state, may begin. */
  readonly cues: readonly number[];
  readonly states: readonly number[];
}

const capital = /^(?:\p{Lu}|\p{Lo})/u;
const uncased = /^\p{Lo}/u;
const small = /^\p{Ll}+$/u;
const special = /[\p{Script=Cyrillic}\p{Script=Arabic}]|^(?:st|ste|mt|ft)$/u;
/** What can begin a word: a run of letters and digits, or a currency's sign. */
const run = /[\p{L}\p{N}]+|£/gu;
const letters = /\p{L}+/gu;
const nowhere: readonly number[] = [];

const byGazetteer = new WeakMap<Gazetteer, Map<string, (text: string) => PlaceWord>>();

/**
 * What each token says of places, index for index; nothing for marks and numbers, and for the many small words of English
 * that say nothing and are their own keys.
 */
export function readPlaceWords(
  tokens: readonly Token[],
  language: string,
  gazetteer: Gazetteer,
): (PlaceWord | undefined)[] {
  const read = readerFor(language, gazetteer);
  const english = language === 'en';
  return tokens.map(({ text, kind }) => {
    if (kind === 'punctuation' || kind === 'number' || (english && isPlainWord(text))) return undefined;
    return read(text);
  });
}

/** Whether the word is of small ASCII letters, and no institution or shortened "Saint" begins with it. */
function isPlainWord(text: string): boolean {
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code < 0x61 || code > 0x7a) return false;
  }
  return !opensCountryCue(text) && !(text.length <= 3 && special.test(text));
}

function readerFor(language: string, gazetteer: Gazetteer): (text: string) => PlaceWord {
  const byLanguage = byGazetteer.get(gazetteer) ?? new Map<string, (text: string) => PlaceWord>();
  byGazetteer.set(gazetteer, byLanguage);
  const known = byLanguage.get(language) ?? rememberWords((text) => readPlaceWord(text, language, gazetteer));
  byLanguage.set(language, known);
  return known;
}

function readPlaceWord(text: string, language: string, gazetteer: Gazetteer): PlaceWord {
  const starts = [...text.matchAll(run)];
  const startsThat = (opens: (word: string) => boolean): readonly number[] => {
    const found = starts.filter(([word]) => opens(word)).map(({ index }) => index);
    return found.length === 0 ? nowhere : found;
  };
  const named = capital.test(text);
  const key = normalizePlaceName(text);
  return {
    text,
    key,
    capital: named,
    uncased: uncased.test(text),
    small: small.test(text),
    parts: named ? (text.match(letters) ?? []).map((part) => part.toLowerCase()) : [],
    opensName: named && text.length > 1 && text !== 'The',
    special: special.test(key),
    demonyms: readDemonymParts(text, language, gazetteer),
    opensPair: named && (opensStatePeople(text) || opensDemonym(text, language)),
    cues: startsThat(opensCountryCue),
    states: startsThat(opensStandingState),
  };
}
