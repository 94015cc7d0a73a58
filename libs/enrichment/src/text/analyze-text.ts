import type { Block } from '@dateline/contracts';
import type { AnalyzedText, Sentence, Token } from './analyzed-text.js';
import { endsSentence } from './ends-sentence.js';
import { splitLines } from './split-lines.js';
import { tokenize } from './tokenize.js';

const sentenceMark = /[.!?‽…。！？｡؟۔।॥՜՞։።]$/u;
/** Marks that close a quotation or bracket; those that may also open one close only where no space precedes them. */
const closers = new Set(['"', "'", '”', '’', '»', ')', ']', '」', '』', '›', '“', '）']);

/**
 * Cuts an article's text into blocks' sentences and their tokens. `blocks` defaults to paragraphs split at blank lines;
 * `language` (a BCP 47 primary subtag) decides what a point after a number means. Offsets cut the text exactly.
 */
export function analyzeText(
  text: string,
  options: { language?: string; blocks?: readonly Block[] } = {},
): AnalyzedText {
  const tokens: Token[] = [];
  const sentences: Sentence[] = [];
  const language = options.language ?? 'und';
  const ranges = options.blocks?.length ? options.blocks : paragraphRanges(text);
  ranges.forEach((range, block) => {
    for (const { start, end } of splitLines(text, range.start, range.end)) {
      const first = tokens.length;
      for (const token of tokenize(text, start, end, language)) tokens.push(token);
      pushSentences(tokens, first, block, language, sentences);
    }
  });
  return { text, language, tokens, sentences };
}

function paragraphRanges(text: string): { start: number; end: number }[] {
  const ranges: { start: number; end: number }[] = [];
  const gap = /\n[^\S\n]*\n\s*/g;
  let start = 0;
  for (let match = gap.exec(text); match !== null; match = gap.exec(text)) {
    ranges.push({ start, end: match.index });
    start = match.index + match[0].length;
  }
  ranges.push({ start, end: text.length });
  return ranges;
}

function pushSentences(
  tokens: readonly Token[],
  from: number,
  block: number,
  language: string,
  sentences: Sentence[],
): void {
  let first = from;
  for (let index = from; index < tokens.length; index++) {
    if (!mayMark(tokens[index]) || !sentenceMark.test(tokens[index]?.text ?? '')) continue;
    let last = index;
    while (isSentenceMarkOrCloser(tokens, last + 1)) last++;
    const mark = strongestMark(tokens, index, last);
    if (!endsSentence(tokens, mark, first, tokens[last + 1], language)) {
      index = last;
      continue;
    }
    pushSentence(tokens, first, last + 1, block, sentences);
    first = last + 1;
    index = last;
  }
  if (first < tokens.length) pushSentence(tokens, first, tokens.length, block, sentences);
}

/** Most words end with a letter of ASCII: they need not be matched. */
function mayMark(token: Token | undefined): boolean {
  if (token === undefined) return false;
  const last = token.text.charCodeAt(token.text.length - 1) | 0x20;
  return last < 97 || last > 122;
}

/** Of several marks in a row ("?!", "...", ".)"), the one whose rule decides: a question or exclamation before points. */
function strongestMark(tokens: readonly Token[], from: number, to: number): number {
  for (let index = from; index <= to; index++) if (/^[!?！？؟]$/.test(tokens[index]?.text ?? '')) return index;
  return from;
}

function isSentenceMarkOrCloser(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index];
  const previous = tokens[index - 1];
  if (token === undefined || previous === undefined || token.start !== previous.end) return false;
  return closers.has(token.text) || (token.kind === 'punctuation' && sentenceMark.test(token.text));
}

function pushSentence(
  tokens: readonly Token[],
  firstToken: number,
  lastToken: number,
  block: number,
  sentences: Sentence[],
): void {
  const start = tokens[firstToken]?.start ?? 0;
  const end = tokens[lastToken - 1]?.end ?? start;
  sentences.push({ start, end, firstToken, lastToken, block });
}
