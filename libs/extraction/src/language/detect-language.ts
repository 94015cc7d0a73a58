import { functionWords, tellingLetters } from './function-words.js';

export interface LanguageGuess {
  /** ISO 639 code: two letters where there are two, else three (`ckb`). */
  code: string;
  confidence: number;
}

/** Characters of text that are looked at; more change nothing. */
const sampleLength = 4000;

/** Blocks of characters by the one language of news that is written in them, or by a script that several share. */
const blocks: readonly (readonly [first: number, last: number, name: string])[] = [
  [0x41, 0x24f, 'Latin'], [0x0370, 0x03ff, 'el'], [0x0400, 0x04ff, 'Cyrillic'], [0x0530, 0x058f, 'hy'], [0x0590, 0x05ff, 'he'],
  [0x0600, 0x06ff, 'Arabic'], [0x0700, 0x074f, 'syr'], [0x0750, 0x077f, 'Arabic'], [0x0900, 0x097f, 'Devanagari'], [0x0980, 0x09ff, 'bn'],
  [0x0a00, 0x0a7f, 'pa'], [0x0a80, 0x0aff, 'gu'], [0x0b80, 0x0bff, 'ta'], [0x0c00, 0x0c7f, 'te'], [0x0c80, 0x0cff, 'kn'], [0x0d00, 0x0d7f, 'ml'],
  [0x0d80, 0x0dff, 'si'], [0x0e00, 0x0e7f, 'th'], [0x0e80, 0x0eff, 'lo'], [0x1000, 0x109f, 'my'], [0x10a0, 0x10ff, 'ka'], [0x1200, 0x137f, 'am'],
  [0x1780, 0x17ff, 'km'], [0x1e00, 0x1eff, 'Latin'], [0x1f00, 0x1fff, 'el'], [0x3040, 0x30ff, 'ja'], [0x4e00, 0x9fff, 'zh'], [0xac00, 0xd7af, 'ko'],
]; // prettier-ignore

const languagesOfScript: Readonly<Record<string, readonly string[]>> = {
  Cyrillic: ['ru', 'uk', 'be', 'bg', 'sr', 'mk', 'kk'],
  Arabic: ['ar', 'fa', 'ckb', 'ur', 'ps'],
  Devanagari: ['hi', 'mr', 'ne'],
  Latin: Object.keys(functionWords).filter((code) => !/^(ru|uk|be|bg|sr|mk|kk|ar|fa|ckb|ur|ps|hi|mr|ne)$/.test(code)),
};

/** One kana says as much as several Han characters: Japanese has both. */
const kanaWeight = 3;

const languagesOfWord = new Map<string, string[]>();
for (const [code, words] of Object.entries(functionWords)) {
  for (const word of new Set(words.split(' '))) {
    const known = languagesOfWord.get(word);
    if (known === undefined) languagesOfWord.set(word, [code]);
    else known.push(code);
  }
}

const groupOfLetter = new Map<string, number[]>();
for (const [group, [letters]] of tellingLetters.entries()) {
  for (const letter of letters) groupOfLetter.set(letter, [...(groupOfLetter.get(letter) ?? []), group]);
}

/** Tells the language of `text` from its script, small words and telling letters; undefined without letters enough. */
export function detectLanguage(text: string): LanguageGuess | undefined {
  const sample = text.slice(0, sampleLength).normalize('NFC').toLowerCase();
  const { letters, scripts } = countScripts(sample);
  if (letters < 12) return undefined;
  let script = 'Latin';
  for (const [name, count] of scripts) if (count > (scripts.get(script) ?? 0)) script = name;
  const languages = languagesOfScript[script];
  if (languages !== undefined) return decideByWords(sample, languages);
  return { code: script, confidence: round(Math.min(0.99, 0.5 + (scripts.get(script) ?? 0) / letters / 2)) };
}

function countScripts(sample: string): { letters: number; scripts: Map<string, number> } {
  const scripts = new Map<string, number>();
  let letters = 0;
  let block: (typeof blocks)[number] | undefined;
  let run = 0;
  const endRun = (): void => {
    letters += run;
    if (block !== undefined)
      scripts.set(block[2], (scripts.get(block[2]) ?? 0) + run * (block[2] === 'ja' ? kanaWeight : 1));
    run = 0;
  };
  for (let index = 0; index < sample.length; index += 1) {
    const code = sample.charCodeAt(index);
    if (code < 0x41 || (code > 0x7a && code < 0xc0)) continue;
    if (block === undefined || code < block[0] || code > block[1]) {
      endRun();
      block = blocks.find(([from, to]) => code >= from && code <= to);
    }
    if (block !== undefined) run += 1;
  }
  endRun();
  return { letters, scripts };
}

function decideByWords(sample: string, codes: readonly string[]): LanguageGuess | undefined {
  const words = sample.match(/[\p{L}\p{M}\u200c]+/gu) ?? [];
  const scores = new Map<string, number>(codes.map((code) => [code, 0]));
  const add = (code: string, value: number): void => {
    const score = scores.get(code);
    if (score !== undefined) scores.set(code, score + value);
  };
  for (const word of words) {
    const known = languagesOfWord.get(word);
    if (known !== undefined) for (const code of known) add(code, 1 / Math.sqrt(known.length));
  }
  for (const [group, count] of countTellingLetters(sample)) {
    const languages = tellingLetters[group]?.[1] ?? [];
    for (const code of languages) add(code, Math.min(count, words.length * 0.25) * (0.6 / languages.length));
  }
  const [first, second] = [...scores].sort((a, b) => b[1] - a[1]);
  if (first === undefined || first[1] <= 0) return undefined;
  const lead = (first[1] - (second?.[1] ?? 0)) / first[1];
  const coverage = Math.min(1, first[1] / Math.max(1, words.length) / 0.25);
  return { code: first[0], confidence: round(Math.min(0.99, 0.35 + 0.35 * coverage + 0.6 * lead * coverage)) };
}

/** How often each group of telling letters occurs. */
function countTellingLetters(sample: string): Map<number, number> {
  const counts = new Map<number, number>();
  for (let index = 0; index < sample.length; index += 1) {
    if (sample.charCodeAt(index) < 0x80) continue;
    for (const group of groupOfLetter.get(sample.charAt(index)) ?? []) counts.set(group, (counts.get(group) ?? 0) + 1);
  }
  return counts;
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
