/** What of the page's own titles and summaries a block repeats. */
export interface TitleLikeness {
  /** The letters and digits that the block begins with, at most 60. */
  key: string;
  /** Whether the block is one of the titles. */
  isTitle: boolean;
  /** Share of the block's words that some title has, 0 to 1. */
  sharedWords: number;
}

/** The titles of a page, as blocks are compared with them. */
export interface PageTitles {
  keys: ReadonlySet<string>;
  words: ReadonlySet<string>;
}

/** Longer blocks are no titles; their first characters tell whether a text is the same. */
const maxTitleLength = 200;
const maxTitleWords = 40;
const maxStartLength = 100;
const maxKeyLength = 60;
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

export function readTitles(titles: readonly string[]): PageTitles {
  return {
    keys: new Set(titles.map(textKey).filter((key) => key !== '')),
    words: new Set(titles.flatMap(titleWords)),
  };
}

export function compareWithTitles(text: string, wordCount: number, titles: PageTitles): TitleLikeness {
  const isShort = text.length <= maxTitleLength;
  const hasWords = isShort && wordCount <= maxTitleWords;
  const start = isShort ? text : text.slice(0, maxStartLength);
  const lower = start.toLowerCase();
  if (!isAscii.test(lower)) {
    const key = textKey(lower);
    const sharedWords = hasWords ? shareOf(titleWords(lower), titles.words, 1) : 0;
    return { key: key.slice(0, maxKeyLength), isTitle: isShort && titles.keys.has(key), sharedWords };
  }
  // One reading for both, as most blocks of most pages are.
  const words = lower.match(/[a-z0-9]+/g) ?? [];
  const key = words.join('');
  const sharedWords = hasWords ? shareOf(words, titles.words, minWordLength) : 0;
  return { key: key.slice(0, maxKeyLength), isTitle: isShort && titles.keys.has(key), sharedWords };
}

function shareOf(words: readonly string[], known: ReadonlySet<string>, minLength: number): number {
  let counted = 0;
  let shared = 0;
  for (const word of words) {
    if (word.length < minLength) continue;
    counted += 1;
    if (known.has(word)) shared += 1;
  }
  return counted === 0 ? 0 : shared / counted;
}
