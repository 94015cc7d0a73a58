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

export function writeTextFeatures(row: Float32Array, offset: number, block: TextBlock, textCues: number): void {
  const { text } = block;
  const shape = readShape(text);
  const length = Math.max(1, text.length);
  let column = offset;
  const put = (value: number): void => {
    row[column] = value;
    column += 1;
  };
  put(block.chars);
  put(block.words);
  put(Math.min(1, block.linkChars / length));
  put(block.links);
  put(Math.min(1, block.boldChars / length));
  put(length / Math.max(1, block.words));
  put(shape.digits / length);
  put(shape.upper / Math.max(1, shape.letters));
  put(shape.capitalWords / Math.max(1, block.words));
  put(shape.punctuation / length);
  put(shape.sentences);
  put(endKind(text));
  put(startKind(text));
  put(shape.separators);
  put(shape.lines);
  put(blockTagCodes.get(block.box.tag) ?? otherTagCode);
  put(block.split ? 1 : 0);
  put(block.hidden ? 1 : 0);
  for (let bit = 0; bit < textCueNames.length; bit += 1) put((textCues >> bit) & 1);
  for (let bit = 0; bit < classCueNames.length; bit += 1) put((block.inlineCues >> bit) & 1);
}

interface TextShape {
  letters: number;
  upper: number;
  digits: number;
  punctuation: number;
  sentences: number;
  separators: number;
  lines: number;
  capitalWords: number;
}

/** Long blocks are told by their beginning. */
const maxShapeLength = 600;

function readShape(text: string): TextShape {
  const shape = {
    letters: 0,
    upper: 0,
    digits: 0,
    punctuation: 0,
    sentences: 0,
    separators: 0,
    lines: 1,
    capitalWords: 0,
  };
  const end = Math.min(text.length, maxShapeLength);
  let before = 32;
  for (let index = 0; index < end; index += 1) {
    const code = text.charCodeAt(index);
    if (code >= 97 && code <= 122) shape.letters += 1;
    else if (code === 32) {
      if (before === 46 || before === 33 || before === 63) shape.sentences += 1;
    } else if (code >= 65 && code <= 90) {
      shape.letters += 1;
      shape.upper += 1;
      if (before === 32 || before === 10) shape.capitalWords += 1;
    } else if (code >= 48 && code <= 57) shape.digits += 1;
    else if (code === 10) shape.lines += 1;
    else if (code === 124 || code === 8226 || code === 183 || code === 187 || code === 8250) shape.separators += 1;
    else if (code === 44 || code === 46 || code === 0x3001 || code === 0x3002 || code === 0x60c) shape.punctuation += 1;
    else if (code > 127) shape.letters += 1;
    before = code;
  }
  return shape;
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
  const first = text[0] ?? '';
  if (/\p{Lu}/u.test(first)) return 1;
  if (/\p{Ll}/u.test(first)) return 2;
  if (/\p{N}/u.test(first)) return 3;
  if ('"“‘«\'「'.includes(first)) return 4;
  if (/\p{L}/u.test(first)) return 5;
  if ('•-–—*·'.includes(first)) return 6;
  if ('#@'.includes(first)) return 7;
  return 0;
}
