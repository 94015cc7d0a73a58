import type { Token } from './analyzed-text.js';

/** Abbreviations with inner or final points, numbers with separators, words with inner apostrophes and hyphens, marks. */
const tokenPattern =
  /(?:\p{Lu}\.){2,}|\p{N}+(?:[.,:]\p{N}+)*|[\p{L}\p{M}\p{N}]+(?:['’\-‑·][\p{L}\p{M}\p{N}]+)*|[^\s\p{L}\p{M}\p{N}]/gu;

/** Cuts `text` from `start` to `end` into tokens, in order; white space belongs to none. */
export function tokenize(text: string, start = 0, end = text.length): Token[] {
  const tokens: Token[] = [];
  const slice = start === 0 && end === text.length ? text : text.slice(start, end);
  for (const match of slice.matchAll(tokenPattern)) {
    const at = start + match.index;
    tokens.push({ start: at, end: at + match[0].length, text: match[0], kind: kindOf(match[0]) });
  }
  return tokens;
}

function kindOf(token: string): Token['kind'] {
  if (/^\p{N}/u.test(token)) return 'number';
  if (/^[\p{L}\p{M}]/u.test(token)) return 'word';
  return /^\p{P}/u.test(token) ? 'punctuation' : 'symbol';
}
