import { detachWord } from '../words/detach-word.js';
import type { Token } from './analyzed-text.js';

/** What is the same for every token of one spelling. */
export interface WordForm {
  /** One string for all its tokens, so that whoever looks the word up in a map finds its hash already computed. */
  readonly text: string;
  readonly lower: string;
  readonly kind: Token['kind'];
}

/** Spellings kept; a text has few beyond those of the texts before it. */
const mostKnown = 50_000;
/** Longer tokens are addresses and the like, which do not come again. */
const longestKnown = 40;
const known = new Map<string, WordForm>();

/** The form of a token's text, worked out once for each spelling. */
export function wordForm(written: string): WordForm {
  const found = known.get(written);
  if (found !== undefined) return found;
  if (written.length > longestKnown) return describeWord(written);
  if (known.size >= mostKnown) known.clear();
  const form = describeWord(detachWord(written));
  known.set(form.text, form);
  return form;
}

function describeWord(text: string): WordForm {
  return { text, lower: text.toLowerCase(), kind: kindOf(text) };
}

function kindOf(token: string): Token['kind'] {
  const code = token.charCodeAt(0);
  if ((code >= 97 && code <= 122) || (code >= 65 && code <= 90)) return token.includes('://') ? 'symbol' : 'word';
  if (code >= 48 && code <= 57) return 'number';
  if (/^\p{N}/u.test(token)) return 'number';
  if (/^[\p{L}\p{M}]/u.test(token) || /^['’][sS]$/.test(token)) return 'word';
  return /^\p{P}/u.test(token) ? 'punctuation' : 'symbol';
}
