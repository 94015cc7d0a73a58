import type { Tone } from '@dateline/contracts';
import type { AnalyzedText } from '../text/analyzed-text.js';
import { lowerTokens } from '../words/lower-tokens.js';
import { toneWords } from './tone-words.js';

interface ToneLexicon {
  readonly exact: ReadonlyMap<string, 1 | -1>;
  /** Stems by their first three letters. */
  readonly stems: ReadonlyMap<string, readonly { stem: string; sign: 1 | -1 }[]>;
  readonly negations: ReadonlySet<string>;
}

/** How many words behind a negation it still turns. */
const negationReach = 3;
/** Keeps a text with two loaded words from being wholly good or bad. */
const smoothing = 4;
const stemKey = 3;
const lexicons = new Map<string, ToneLexicon>();

/**
 * The balance of praising and deploring words, −1 to 1, with their shares of all words; a negation up to three words
 * before turns a word's sign. Neutral (all 0) for a language without a list.
 */
export function measureTone(analyzed: AnalyzedText): Tone {
  const { tokens, sentences, language } = analyzed;
  const lexicon = toneLexicon(language);
  if (lexicon === undefined) return { score: 0, positive: 0, negative: 0 };
  const lower = lowerTokens(analyzed);
  let words = 0;
  let positive = 0;
  let negative = 0;
  for (const { firstToken, lastToken } of sentences) {
    let negated = 0;
    for (let at = firstToken; at < lastToken; at++) {
      if (tokens[at]?.kind !== 'word') continue;
      words++;
      const word = lower[at] ?? '';
      const sign = signOf(word, lexicon, language) * (negated > 0 ? -1 : 1);
      if (sign > 0) positive++;
      else if (sign < 0) negative++;
      negated = lexicon.negations.has(word) ? negationReach : negated - 1;
    }
  }
  if (words === 0) return { score: 0, positive: 0, negative: 0 };
  return {
    score: round((positive - negative) / (positive + negative + smoothing)),
    positive: round(positive / words),
    negative: round(negative / words),
  };
}

function signOf(word: string, { exact, stems }: ToneLexicon, language: string): number {
  const bare = language === 'ar' ? word.replace(/^[وفبلك]?ال/u, '') : word;
  const sign = exact.get(bare);
  if (sign !== undefined) return sign;
  const found = stems.get(bare.slice(0, stemKey))?.find(({ stem }) => bare.startsWith(stem));
  return found?.sign ?? 0;
}

function toneLexicon(language: string): ToneLexicon | undefined {
  const code = language === 'kmr' ? 'ku' : language;
  const words = Object.hasOwn(toneWords, code) ? toneWords[code] : undefined;
  if (words === undefined) return undefined;
  let lexicon = lexicons.get(code);
  if (lexicon === undefined) {
    const exact = new Map<string, 1 | -1>();
    const stems = new Map<string, { stem: string; sign: 1 | -1 }[]>();
    addWords(words.positive, 1, exact, stems);
    addWords(words.negative, -1, exact, stems);
    lexicon = { exact, stems, negations: new Set(words.negations.split(' ')) };
    lexicons.set(code, lexicon);
  }
  return lexicon;
}

function addWords(
  list: string,
  sign: 1 | -1,
  exact: Map<string, 1 | -1>,
  stems: Map<string, { stem: string; sign: 1 | -1 }[]>,
): void {
  for (const word of list.split(' ')) {
    if (!word.endsWith('*')) {
      exact.set(word, sign);
      continue;
    }
    const stem = word.slice(0, -1);
    const key = stem.slice(0, stemKey);
    const known = stems.get(key);
    if (known === undefined) stems.set(key, [{ stem, sign }]);
    else known.push({ stem, sign });
  }
}

function round(value: number): number {
  return Math.round(value * 1000) / 1000;
}
