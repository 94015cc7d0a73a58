/** What of the page's own titles and summaries a block repeats. */
export interface TitleLikeness {
  /** Whether the block is one of the titles. */
  isTitle: boolean;
  /** Share of the block's words that some title has, 0 to 1. */
  sharedWords: number;
  /** Whether the page's description begins as the block does. */
  isDescription: boolean;
}

/** What a page says of its article, as its blocks are compared with it. */
export interface PageTitles {
  /** Letters and digits of each title. */
  keys: ReadonlySet<string>;
  words: ReadonlySet<string>;
  /** Letters and digits of the description. */
  description: string;
  /** Hashes of `keys` and `words`: most blocks have none of them, and need not be cut up to know. */
  keyHashes: ReadonlySet<number>;
  wordHashes: ReadonlySet<number>;
}

/** Longer blocks are no titles; their first characters tell whether a text is the same. */
const maxTitleLength = 200;
const maxTitleWords = 40;
const maxStartLength = 100;
const maxKeyLength = 60;
const minDescription = 20;
const minWordLength = 3;

const isAscii = /^[\u0000-\u007f]*$/;

/** Letters and digits only, lower case: the same for a text however it is spaced and punctuated. */
export function textKey(text: string): string {
  const lower = text.toLowerCase();
  return isAscii.test(lower) ? lower.replace(/[^a-z0-9]+/g, '') : lower.replace(/[^\p{L}\p{N}]+/gu, '');
}

export function titleWords(text: string): string[] {
  const lower = text.toLowerCase();
  return lower.match(isAscii.test(lower) ? /[a-z0-9]{3,}/g : /[\p{L}\p{N}]{3,}/gu) ?? [];
}

/** The first letters and digits of a block, by which it is found in other texts. */
export function startKey(text: string): string {
  return textKey(text.length <= maxTitleLength ? text : text.slice(0, maxStartLength)).slice(0, maxKeyLength);
}

export function readTitles(titles: readonly string[], description: string): PageTitles {
  const keys = new Set(titles.map(textKey).filter((key) => key !== ''));
  const words = new Set(titles.flatMap(titleWords));
  return {
    keys,
    words,
    description: textKey(description),
    keyHashes: new Set([...keys].map(hashText)),
    wordHashes: new Set([...words].map(hashText)),
  };
}

export function compareWithTitles(text: string, wordCount: number, titles: PageTitles): TitleLikeness {
  const isShort = text.length <= maxTitleLength;
  const start = isShort ? text : text.slice(0, maxStartLength);
  const hasWords = isShort && wordCount <= maxTitleWords;
  return isAscii.test(start)
    ? compareAscii(start, { isShort, hasWords }, titles)
    : compareAny(start, { isShort, hasWords }, titles);
}

function compareAny(
  start: string,
  { isShort, hasWords }: { isShort: boolean; hasWords: boolean },
  titles: PageTitles,
): TitleLikeness {
  const key = textKey(start);
  const words = hasWords ? titleWords(start) : [];
  const shared = words.filter((word) => titles.words.has(word)).length;
  const first = key.slice(0, maxKeyLength);
  return {
    isTitle: isShort && titles.keys.has(key),
    sharedWords: words.length === 0 ? 0 : shared / words.length,
    isDescription: first.length >= minDescription && titles.description.startsWith(first),
  };
}

/** The same for ASCII, letter by letter: no text is cut out but where the hashes say that it is a title's. */
function compareAscii(
  start: string,
  { isShort, hasWords }: { isShort: boolean; hasWords: boolean },
  titles: PageTitles,
): TitleLikeness {
  const { description, wordHashes } = titles;
  let keyHash = hashSeed;
  let keyLength = 0;
  let described = 0;
  let wordHash = hashSeed;
  let wordLength = 0;
  let words = 0;
  let shared = 0;
  for (let index = 0; index <= start.length; index += 1) {
    const code = lowerLetterOrDigit(start.charCodeAt(index));
    if (code === 0) {
      if (wordLength >= minWordLength) {
        words += 1;
        if (wordHashes.has(wordHash)) shared += 1;
      }
      wordHash = hashSeed;
      wordLength = 0;
      continue;
    }
    if (described === keyLength && described < maxKeyLength && description.charCodeAt(described) === code)
      described += 1;
    keyHash = addToHash(keyHash, code);
    keyLength += 1;
    wordHash = addToHash(wordHash, code);
    wordLength += 1;
  }
  return {
    isTitle: isShort && titles.keyHashes.has(keyHash) && titles.keys.has(textKey(start)),
    sharedWords: !hasWords || words === 0 ? 0 : shared / words,
    isDescription: keyLength >= minDescription && described === Math.min(keyLength, maxKeyLength),
  };
}

/** The code of an ASCII letter, in lower case, or digit; 0 for any other. */
function lowerLetterOrDigit(code: number): number {
  if ((code >= 97 && code <= 122) || (code >= 48 && code <= 57)) return code;
  return code >= 65 && code <= 90 ? code + 32 : 0;
}

/** FNV-1a, of 30 bits. */
const hashSeed = 0x011c9dc5;

function addToHash(hash: number, code: number): number {
  return Math.imul(hash ^ code, 0x01000193) & 0x3fffffff;
}

function hashText(text: string): number {
  let hash = hashSeed;
  for (let index = 0; index < text.length; index += 1) hash = addToHash(hash, text.charCodeAt(index));
  return hash;
}
