import { isUtf8 } from 'node:buffer';
import { decodeBytes } from './decode-bytes.js';

/** Legacy charsets in the order in which equals win: the web's default first. */
const candidates = [
  'windows-1252',
  'windows-1251',
  'windows-1256',
  'windows-1250',
  'windows-1254',
  'windows-1253',
  'windows-1255',
  'koi8-r',
  'gb18030',
  'big5',
  'shift_jis',
  'euc-jp',
  'euc-kr',
] as const;

const sampleBytes = 64 * 1024;

/** The charset of bytes that nobody has named one for: UTF-8 where they are valid, else what reads most like language. */
export function guessCharset(bytes: Uint8Array): string {
  if (isUtf8(bytes)) return 'utf-8';
  // Legacy charsets have one or two bytes a character, and ASCII between them, so that a cut harms one character.
  const sample = bytes.subarray(0, sampleBytes);
  let best: { charset: string; score: number } = { charset: candidates[0], score: -Infinity };
  for (const charset of candidates) {
    const score = plausibility(decodeBytes(sample, charset));
    if (score > best.score) best = { charset, score };
  }
  return best.charset;
}

const kana = /[\u3040-\u30ff]/gu;
/** The most frequent ideographs, which real text cannot do without and misread bytes seldom hit. */
const frequentHan =
  /[的一是不了在人有我他這这中大来上国個到说說們们为子和你地出道也時时年得就那要下以生会自着去之过家学对可她里后]/gu;
const han = /\p{Script=Han}/gu;
const hangul = /[가-힣]/gu;
/** Between letters, signs that no language has there. */
const strayInWord = /(?<=\p{L})[\u0080-\u009f¡-©«-´¶-¹»-¿×÷†‡‰‹›€ƒ„…](?=\p{L})/gu;
const caseBreak = /\p{Ll}\p{Lu}/gu;
const scriptBreak =
  /[a-z][\p{Script=Cyrillic}\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Greek}]|[\p{Script=Cyrillic}\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Greek}][a-z]/giu;
const accentRun = /[À-ÿĀ-ž]{3,}/gu;
const unusualLatin = /[ÐÞðþ¥¤¦§¨¬¯¸¼-¾ŸÝýÃÅÊËÌÒÙÛ]/gu;

const cyrillic = /\p{Script=Cyrillic}/gu;
const cyrillicVowel = /[аеёиоуыэюяіїєАЕЁИОУЫЭЮЯІЇЄ]/gu;
const greek = /\p{Script=Greek}/gu;
const greekAccent = /[άέήίόύώΆΈΉΊΌΎΏ]/gu;

/** Higher for text that looks like a language, per character that is not ASCII. */
function plausibility(text: string): number {
  const foreign = count(text, /[^\p{ASCII}]/gu);
  if (foreign === 0) return 0;
  const letters = count(text, /(?!\p{ASCII})\p{L}/gu);
  const faults =
    count(text, /\ufffd/gu) * 8 +
    count(text, /[\u0080-\u009f\ue000-\uf8ff]/gu) * 4 +
    (count(text, strayInWord) + count(text, scriptBreak)) * 2 +
    count(text, caseBreak) * 1.5 +
    count(text, accentRun) * 2 +
    count(text, unusualLatin) * 0.4;
  const hanLetters = count(text, han);
  // Two bytes make one ideograph: without this, every even run of bytes would read as Chinese.
  const rareHan = hanLetters === 0 ? 0 : Math.max(0, hanLetters - 12 * (count(text, frequentHan) + count(text, kana)));
  // Hebrew bytes are Cyrillic and Greek letters too, but words without vowels, or without accents.
  const unreadable =
    Math.max(0, count(text, cyrillic) - 4 * count(text, cyrillicVowel)) +
    Math.max(0, count(text, greek) - 20 * count(text, greekAccent));
  return (letters + count(text, kana) + count(text, hangul) * 0.5 - faults - rareHan - unreadable) / foreign;
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}
