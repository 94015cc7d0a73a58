import type { Token } from './analyzed-text.js';

/**
 * In this order: addresses (kept whole), abbreviations with inner points ("U.S.", "a.m."), numbers with separators,
 * words with inner apostrophes, hyphens and joiners, the possessive "'s" by itself, and single marks.
 */
const tokenPattern =
  /(?:https?:\/\/|www\.)[^\s<>"“”]+|[\w.+-]{1,64}@[\w-]{1,64}(?:\.[\w-]{1,64})+|(?<![\p{L}\p{N}])(?:\p{Lu}\.)+\p{Lu}(?![\p{L}\p{M}.])|(?<![\p{L}\p{N}])(?:\p{L}\.){2,}|\p{N}+(?:[.,:]\p{N}+)*|[\p{L}\p{M}\p{N}]+(?:(?!['’][sS](?![\p{L}\p{M}\p{N}]))['’\-‑·\u200c\u200d][\p{L}\p{M}\p{N}]+)*|(?<=\p{L})['’][sS](?![\p{L}\p{M}\p{N}])|[^\s\p{L}\p{M}\p{N}]/gu;

/** Scripts that put no space between words: a run of letters is cut by the platform's dictionary. */
const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}]/u;
const beyondLatin = /[^\u0000-\u0dff]/;
const trailingMarks = /[.,;:!?'’)\]]+$/;

/** The platform takes time by the square of a run's length; no sentence has so many characters without a mark. */
const longestRun = 1000;
const segmenters = new Map<string, Intl.Segmenter>();

/** Articles and the like that lose their vowel before the next word: "l'Union" is two words. */
const elided = /^(?:[ldnsjmtc]|qu|jusqu|lorsqu|puisqu|dell|nell|sull|all|un)['’](?=\p{L})/iu;
const elidingLanguages = new Set(['fr', 'it', 'ca', 'oc']);

/**
 * Cuts `text` from `start` to `end` into tokens, in order; white space belongs to none. In French, Italian and Catalan
 * (`language`) an elided article is a token of its own. Linear in the range.
 */
export function tokenize(text: string, start = 0, end = text.length, language = 'und'): Token[] {
  const elides = elidingLanguages.has(language);
  const tokens: Token[] = [];
  const slice = start === 0 && end === text.length ? text : text.slice(start, end);
  tokenPattern.lastIndex = 0;
  for (let match = tokenPattern.exec(slice); match !== null; match = tokenPattern.exec(slice)) {
    let token = match[0];
    if (token.length > 4 && (token.includes('://') || token.startsWith('www.'))) {
      token = token.replace(trailingMarks, '') || token;
      tokenPattern.lastIndex = match.index + token.length;
    }
    const at = start + match.index;
    const article = elides ? elided.exec(token)?.[0].length : undefined;
    if (article !== undefined) {
      token = token.slice(0, article);
      tokenPattern.lastIndex = match.index + article;
    }
    if (token.length > 1 && beyondLatin.test(token) && unspaced.test(token)) pushSegments(token, at, tokens);
    else tokens.push({ start: at, end: at + token.length, text: token, kind: kindOf(token) });
  }
  return tokens;
}

function pushSegments(run: string, at: number, tokens: Token[]): void {
  const locale = /[\p{Script=Hiragana}\p{Script=Katakana}]/u.test(run) ? 'ja' : 'zh';
  let segmenter = segmenters.get(locale);
  if (segmenter === undefined) {
    segmenter = new Intl.Segmenter(locale, { granularity: 'word' });
    segmenters.set(locale, segmenter);
  }
  for (let from = 0; from < run.length; from += longestRun) {
    for (const { segment, index } of segmenter.segment(run.slice(from, from + longestRun))) {
      const start = at + from + index;
      tokens.push({ start, end: start + segment.length, text: segment, kind: kindOf(segment) });
    }
  }
}

function kindOf(token: string): Token['kind'] {
  const code = token.charCodeAt(0);
  if ((code >= 97 && code <= 122) || (code >= 65 && code <= 90)) return token.includes('://') ? 'symbol' : 'word';
  if (code >= 48 && code <= 57) return 'number';
  if (/^\p{N}/u.test(token)) return 'number';
  if (/^[\p{L}\p{M}]/u.test(token) || /^['’][sS]$/.test(token)) return 'word';
  return /^\p{P}/u.test(token) ? 'punctuation' : 'symbol';
}
