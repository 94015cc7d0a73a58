import { functionWords, tellingLetters } from './function-words.js';

export interface LanguageGuess {
  /** ISO 639 code: two letters where there are two, else three (`ckb`). */
  code: string;
  confidence: number;
}

/** Characters of text that are looked at; more change nothing. */
const sampleLength = 6000;

/** Scripts that one language of news is written in. */
const scriptLanguages: readonly (readonly [pattern: RegExp, code: string])[] = [
  [/[\u0590-\u05ff]/g, 'he'], [/[\u0370-\u03ff\u1f00-\u1fff]/g, 'el'], [/[\u10a0-\u10ff]/g, 'ka'], [/[\u0530-\u058f]/g, 'hy'], [/[\u0e00-\u0e7f]/g, 'th'],
  [/[\uac00-\ud7af]/g, 'ko'], [/[\u3040-\u30ff]/g, 'ja'], [/[\u4e00-\u9fff]/g, 'zh'], [/[\u0980-\u09ff]/g, 'bn'], [/[\u0b80-\u0bff]/g, 'ta'], [/[\u0c00-\u0c7f]/g, 'te'],
  [/[\u0c80-\u0cff]/g, 'kn'], [/[\u0d00-\u0d7f]/g, 'ml'], [/[\u0a80-\u0aff]/g, 'gu'], [/[\u0a00-\u0a7f]/g, 'pa'], [/[\u0d80-\u0dff]/g, 'si'], [/[\u1000-\u109f]/g, 'my'],
  [/[\u1780-\u17ff]/g, 'km'], [/[\u0e80-\u0eff]/g, 'lo'], [/[\u1200-\u137f]/g, 'am'], [/[\u0700-\u074f]/g, 'syr'],
]; // prettier-ignore

/** Scripts that several languages share, with those languages; words decide. */
const sharedScripts: readonly (readonly [pattern: RegExp, codes: readonly string[]])[] = [
  [/[\u0400-\u04ff]/g, ['ru', 'uk', 'be', 'bg', 'sr', 'mk', 'kk']],
  [/[\u0600-\u06ff\u0750-\u077f]/g, ['ar', 'fa', 'ckb', 'ur', 'ps']],
  [/[\u0900-\u097f]/g, ['hi', 'mr', 'ne']],
  [/[a-zà-öø-ÿāăąćčďđēėęěğģīįıķłļńņňőœŕřśşšţťūůűųźżž\u0259\u01a0-\u01b0\u1ea0-\u1ef9]/gi, Object.keys(functionWords).filter((code) => !/^(ru|uk|be|bg|sr|mk|kk|ar|fa|ckb|ur|ps|hi|mr|ne)$/.test(code))],
]; // prettier-ignore

const languagesOfWord = new Map<string, string[]>();
for (const [code, words] of Object.entries(functionWords)) {
  for (const word of new Set(words.split(' '))) {
    const known = languagesOfWord.get(word);
    if (known === undefined) languagesOfWord.set(word, [code]);
    else known.push(code);
  }
}

/** Tells the language of `text` from its script, small words and telling letters; undefined without letters enough. */
export function detectLanguage(text: string): LanguageGuess | undefined {
  const sample = text.slice(0, sampleLength).normalize('NFC').toLowerCase();
  const letters = countMatches(sample, /\p{L}/gu);
  if (letters < 12) return undefined;
  let best: { code?: string; codes?: readonly string[]; count: number } = { count: 0 };
  for (const [pattern, code] of scriptLanguages) {
    const count = countMatches(sample, pattern) * (code === 'ja' ? 3 : 1);
    if (count > best.count) best = { code, count };
  }
  for (const [pattern, codes] of sharedScripts) {
    const count = countMatches(sample, pattern);
    if (count > best.count) best = { codes, count };
  }
  if (best.code !== undefined)
    return { code: best.code, confidence: round(Math.min(0.99, 0.5 + best.count / letters / 2)) };
  return best.codes === undefined ? undefined : decideByWords(sample, best.codes);
}

function decideByWords(sample: string, codes: readonly string[]): LanguageGuess | undefined {
  const words = sample.match(/[\p{L}\p{M}\u200c]+/gu) ?? [];
  const scores = new Map<string, number>(codes.map((code) => [code, 0]));
  for (const word of words) {
    const known = languagesOfWord.get(word);
    if (known === undefined) continue;
    for (const code of known) {
      const score = scores.get(code);
      if (score !== undefined) scores.set(code, score + 1 / Math.sqrt(known.length));
    }
  }
  addLetters(sample, words.length, scores);
  const ranked = [...scores].sort((a, b) => b[1] - a[1]);
  const [first, second] = ranked;
  if (first === undefined || first[1] <= 0) return undefined;
  const lead = (first[1] - (second?.[1] ?? 0)) / first[1];
  const coverage = Math.min(1, first[1] / Math.max(1, words.length) / 0.25);
  return { code: first[0], confidence: round(Math.min(0.99, 0.35 + 0.35 * coverage + 0.6 * lead * coverage)) };
}

function addLetters(sample: string, words: number, scores: Map<string, number>): void {
  for (const [letters, languages] of tellingLetters) {
    let count = 0;
    for (const letter of letters) count += sample.split(letter).length - 1;
    const bonus = Math.min(count, words * 0.25) * (0.6 / languages.length);
    for (const code of languages) {
      const score = scores.get(code);
      if (score !== undefined) scores.set(code, score + bonus);
    }
  }
}

function countMatches(text: string, pattern: RegExp): number {
  let count = 0;
  for (const match of text.matchAll(pattern)) count += match[0].length === 0 ? 0 : 1;
  return count;
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
