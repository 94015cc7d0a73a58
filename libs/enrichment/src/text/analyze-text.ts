import type { Block } from '@dateline/contracts';
import type { AnalyzedText, Sentence, Token } from './analyzed-text.js';
import { tokenize } from './tokenize.js';

const sentenceEnd = /^[.!?。！？؟۔…]+$/u;
const closing = /^["'”’»)\]]$/u;
const abbreviation =
  /^(Mr|Mrs|Ms|Dr|Gen|Col|Lt|Sgt|Capt|Maj|Sen|Rep|Gov|Prof|St|Jr|Sr|No|vs|Inc|Corp|Ltd|Co|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sep|Sept|Oct|Nov|Dec|\p{Lu})$/u;

/** Cuts an article's text into blocks' sentences and their tokens. `blocks` defaults to paragraphs split at blank lines. */
export function analyzeText(
  text: string,
  options: { language?: string; blocks?: readonly Block[] } = {},
): AnalyzedText {
  const tokens: Token[] = [];
  const sentences: Sentence[] = [];
  const ranges = options.blocks?.length ? options.blocks : paragraphRanges(text);
  ranges.forEach(({ start, end }, block) => {
    const first = tokens.length;
    tokens.push(...tokenize(text, start, end));
    pushSentences(tokens, first, block, sentences);
  });
  return { text, language: options.language ?? 'und', tokens, sentences };
}

function paragraphRanges(text: string): { start: number; end: number }[] {
  return [...text.matchAll(/\S(?:[\s\S]*?\S)??(?=\s*\n\s*\n|\s*$)/g)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));
}

function pushSentences(tokens: readonly Token[], from: number, block: number, sentences: Sentence[]): void {
  let first = from;
  for (let index = from; index < tokens.length; index++) {
    if (!endsSentence(tokens, index)) continue;
    while (index + 1 < tokens.length && closing.test(tokens[index + 1]?.text ?? '')) index++;
    pushSentence(tokens, first, index + 1, block, sentences);
    first = index + 1;
  }
  if (first < tokens.length) pushSentence(tokens, first, tokens.length, block, sentences);
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

function endsSentence(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index];
  const previous = tokens[index - 1];
  if (token === undefined || !sentenceEnd.test(token.text)) return false;
  return !(token.text === '.' && previous?.end === token.start && abbreviation.test(previous.text));
}
