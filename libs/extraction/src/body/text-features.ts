import { classCueNames } from './class-cues.js';
import { blockTagCodes, otherTagCode } from './element-kinds.js';
import type { TextBlock } from './page-box.js';
import { textCueNames } from './text-cues.js';

/** What a block is by itself. */
export const textFeatureNames: readonly string[] = [
  'text.chars',
  'text.words',
  'text.linkShare',
  'text.links',
  'text.boldShare',
  'text.charsPerWord',
  'text.digitShare',
  'text.upperShare',
  'text.capitalWordShare',
  'text.punctuation',
  'text.sentences',
  'text.end',
  'text.start',
  'text.separators',
  'text.lines',
  'text.tag',
  'text.split',
  'text.hidden',
  ...textCueNames.map((name) => `text.cue.${name}`),
  ...classCueNames.map((name) => `text.inline.${name}`),
];

export function writeTextFeatures(features: Float32Array, column: number, block: TextBlock, textCues: number): void {
  const { text } = block;
  const length = Math.max(1, text.length);
  features[column] = block.chars;
  features[column + 1] = block.words;
  features[column + 2] = Math.min(1, block.linkChars / length);
  features[column + 3] = block.links;
  features[column + 4] = Math.min(1, block.boldChars / length);
  features[column + 5] = length / Math.max(1, block.words);
  writeShape(features, column + 6, block);
  features[column + 11] = endKind(text);
  features[column + 12] = startKind(text);
  features[column + 15] = blockTagCodes.get(block.box.tag) ?? otherTagCode;
  features[column + 16] = block.split ? 1 : 0;
  features[column + 17] = block.hidden ? 1 : 0;
  writeBits(features, column + 18, textCues, textCueNames.length);
  writeBits(features, column + 18 + textCueNames.length, block.inlineCues, classCueNames.length);
}

function writeBits(features: Float32Array, column: number, bits: number, count: number): void {
  for (let bit = 0; bit < count; bit += 1) features[column + bit] = (bits >> bit) & 1;
}

/** Long blocks are told by their beginning. */
const maxShapeLength = 600;

/** Counts of characters by kind: columns `digitShare` to `sentences`, `separators` and `lines`. */
function writeShape(features: Float32Array, column: number, { text, words }: TextBlock): void {
  const length = Math.max(1, text.length);
  const end = Math.min(text.length, maxShapeLength);
  let letters = 0;
  let upper = 0;
  let digits = 0;
  let punctuation = 0;
  let sentences = 0;
  let separators = 0;
  let lines = 1;
  let capitalWords = 0;
  let before = 32;
  for (let index = 0; index < end; index += 1) {
    const code = text.charCodeAt(index);
    if (code >= 97 && code <= 122) letters += 1;
    else if (code === 32) {
      if (before === 46 || before === 33 || before === 63) sentences += 1;
    } else if (code >= 65 && code <= 90) {
      letters += 1;
      upper += 1;
      if (before === 32 || before === 10) capitalWords += 1;
    } else if (code >= 48 && code <= 57) digits += 1;
    else if (code === 10) lines += 1;
    else if (code === 124 || code === 8226 || code === 183 || code === 187 || code === 8250) separators += 1;
    else if (code === 44 || code === 46 || code === 0x3001 || code === 0x3002 || code === 0x60c) punctuation += 1;
    else if (code > 127) letters += 1;
    before = code;
  }
  features[column] = digits / length;
  features[column + 1] = upper / Math.max(1, letters);
  features[column + 2] = capitalWords / Math.max(1, words);
  features[column + 3] = punctuation / length;
  features[column + 4] = sentences;
  features[column + 7] = separators;
  features[column + 8] = lines;
}

function endKind(text: string): number {
  const last = text.at(-1) ?? '';
  if ('.!。؟।'.includes(last)) return 1;
  if ('?？'.includes(last)) return 2;
  if (':：'.includes(last)) return 3;
  if ('"”’»\'」'.includes(last)) return 4;
  if (',;'.includes(last)) return 5;
  if ('…→»›>'.includes(last)) return 6;
  if (')]'.includes(last)) return 7;
  return 0;
}

function startKind(text: string): number {
  const first = text.charAt(0);
  if (/\p{Lu}/u.test(first)) return 1;
  if (/\p{Ll}/u.test(first)) return 2;
  if (/\p{N}/u.test(first)) return 3;
  if ('"“‘«\'「'.includes(first)) return 4;
  if (/\p{L}/u.test(first)) return 5;
  if ('•-–—*·'.includes(first)) return 6;
  if ('#@'.includes(first)) return 7;
  return 0;
}
