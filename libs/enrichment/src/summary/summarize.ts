import type { Block, Span } from '@dateline/contracts';
import type { AnalyzedText, Sentence } from '../text/analyzed-text.js';
import { lowerTokens } from '../words/lower-tokens.js';
import { stopWords } from '../words/stop-words.js';

/** A summary and the sentences that it is made of. */
export interface Summary {
  readonly summary: string;
  readonly summarySpans: Span[];
}

const maximumSentences = 3;
/** In UTF-16 code units. */
const maximumLength = 600;
/** Sentences of a long text that are weighed. */
const readSentences = 120;
const minimumWords = 5;

/** Lines about the report itself, not about its subject. */
const apparatus =
  /^(?:\W*)(?:additional reporting|reporting by|writing by|editing by|with reporting|read more|also read|photo|image|file photo|follow us|subscribe|sign up|click here|copyright|©|advertisement)/iu;

/**
 * Up to three whole sentences that say most of the text, in its order: early ones, those whose words recur through the
 * text, and those that share the headline's. Headings, captions and lines of the apparatus are left out, and from the
 * first sentence the `dateline`, its dash included.
 */
export function summarize(
  analyzed: AnalyzedText,
  blocks: readonly Block[],
  headline: string,
  dateline?: Span,
): Summary {
  const sentences = analyzed.sentences
    .slice(0, readSentences)
    .flatMap((sentence) => withoutDateline(sentence, dateline))
    .filter((sentence) => isProse(sentence, analyzed, blocks));
  const words = sentences.map((sentence) => contentWords(analyzed, sentence));
  const counts = new Map<string, number>();
  for (const set of words) for (const word of set) counts.set(word, (counts.get(word) ?? 0) + 1);
  const title = new Set(headline.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu));
  const ranked = sentences
    .map((sentence, index) => ({
      index,
      sentence,
      score: scoreSentence(words[index] ?? new Set(), index, counts, title),
    }))
    .sort((a, b) => b.score - a.score || a.index - b.index);
  return choose(ranked, words, analyzed.text);
}

/** A sentence from where the dateline ends; none where it is no more than that. */
function withoutDateline(sentence: Sentence, dateline: Span | undefined): Sentence[] {
  if (dateline === undefined || sentence.start >= dateline.end || sentence.end <= dateline.start) return [sentence];
  return sentence.end <= dateline.end ? [] : [{ ...sentence, start: dateline.end }];
}

function isProse(sentence: Sentence, { text }: AnalyzedText, blocks: readonly Block[]): boolean {
  const kind = blocks[sentence.block]?.kind ?? 'paragraph';
  if (kind === 'heading' || kind === 'caption' || kind === 'table-row' || kind === 'preformatted') return false;
  return (
    sentence.lastToken - sentence.firstToken >= minimumWords &&
    !apparatus.test(text.slice(sentence.start, sentence.end))
  );
}

function contentWords(analyzed: AnalyzedText, { firstToken, lastToken }: Sentence): Set<string> {
  const stops = stopWords(analyzed.language);
  const lower = lowerTokens(analyzed);
  const words = new Set<string>();
  for (let at = firstToken; at < lastToken; at++) {
    const word = lower[at] ?? '';
    if (analyzed.tokens[at]?.kind === 'word' && word.length > 2 && !stops.has(word)) words.add(word);
  }
  return words;
}

function scoreSentence(
  words: ReadonlySet<string>,
  index: number,
  counts: ReadonlyMap<string, number>,
  title: ReadonlySet<string>,
): number {
  if (words.size === 0) return 0;
  let central = 0;
  let titled = 0;
  for (const word of words) {
    central += Math.log2(counts.get(word) ?? 1);
    if (title.has(word)) titled++;
  }
  const centrality = central / (6 + words.size);
  return 1.5 / (1 + index) + centrality + (title.size === 0 ? 0 : titled / (3 + title.size));
}

function choose(
  ranked: readonly { index: number; sentence: Sentence }[],
  words: readonly ReadonlySet<string>[],
  text: string,
): Summary {
  const chosen: { index: number; sentence: Sentence }[] = [];
  let length = 0;
  for (const candidate of ranked) {
    const size = candidate.sentence.end - candidate.sentence.start;
    const fits = length + size <= maximumLength || (chosen.length === 0 && size <= 2 * maximumLength);
    if (chosen.length >= maximumSentences || !fits) continue;
    if (chosen.some(({ index }) => overlap(words[index], words[candidate.index]) > 0.6)) continue;
    chosen.push(candidate);
    length += size + 1;
  }
  chosen.sort((a, b) => a.index - b.index);
  const summarySpans = chosen.map(({ sentence: { start, end } }) => ({ start, end }));
  return { summary: summarySpans.map(({ start, end }) => text.slice(start, end)).join(' '), summarySpans };
}

/** Shared words as a share of the smaller sentence's. */
function overlap(a: ReadonlySet<string> | undefined, b: ReadonlySet<string> | undefined): number {
  if (a === undefined || b === undefined || a.size === 0 || b.size === 0) return 0;
  let shared = 0;
  for (const word of a) if (b.has(word)) shared++;
  return shared / Math.min(a.size, b.size);
}
