import type { Readability } from '@dateline/contracts';
import type { AnalyzedText } from '../text/analyzed-text.js';
import { rememberWords } from '../words/remember-words.js';

/** Sentence length, and for English the Flesch reading ease (206.8 − 1.015 words/sentence − 84.6 syllables/word). */
export function measureReadability({ tokens, sentences, language }: AnalyzedText): Readability {
  let words = 0;
  for (const { kind } of tokens) if (kind === 'word') words++;
  const wordsPerSentence = sentences.length === 0 ? 0 : round(words / sentences.length);
  if (language !== 'en' || words === 0) return { wordsPerSentence, sentences: sentences.length };
  let syllables = 0;
  for (const { kind, lower } of tokens) if (kind === 'word') syllables += countSyllables(lower);
  const ease = 206.835 - 1.015 * (words / sentences.length) - 84.6 * (syllables / words);
  return { fleschReadingEase: round(ease), wordsPerSentence, sentences: sentences.length };
}

/** Groups of vowels in a word in lower case, a silent final "e" aside; at least one. */
const countSyllables = rememberWords((word) => {
  const bare = word.replace(/(?:[^laeiouy]es|[^td]ed|[^laeiouy]e)$/u, '');
  return Math.max(1, bare.match(/[aeiouy]{1,2}/gu)?.length ?? 0);
});

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
