import type { Token } from './analyzed-text.js';
import { scanPlainToken, skipPlainSpace } from './scan-plain-token.js';
import { wordForm } from './word-forms.js';

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
  for (let at = skipPlainSpace(text, start, end); at < end; at = skipPlainSpace(text, at, end)) {
    const plainEnd = scanPlainToken(text, at, end);
    if (plainEnd > at) {
      pushToken(text.slice(at, plainEnd), at, tokens);
      at = plainEnd;
      continue;
    }
    tokenPattern.lastIndex = at - start;
    const match = tokenPattern.exec(slice);
    if (match === null) break;
    const token = trimToken(match[0], elides);
    at = start + match.index;
    if (token.length > 1 && beyondLatin.test(token) && unspaced.test(token)) pushSegments(token, at, tokens);
    else pushToken(token, at, tokens);
    at += token.length;
  }
  return tokens;
}

/** An address without the marks of the sentence around it; an elided article without its word. */
function trimToken(token: string, elides: boolean): string {
  if (token.length > 4 && (token.includes('://') || token.startsWith('www.')))
    return token.replace(trailingMarks, '') || token;
  return elides ? (elided.exec(token)?.[0] ?? token) : token;
}

function pushToken(written: string, start: number, tokens: Token[]): void {
  const { text, lower, kind } = wordForm(written);
  tokens.push({ start, end: start + text.length, text, lower, kind });
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
      pushToken(segment, at + from + index, tokens);
    }
  }
}
