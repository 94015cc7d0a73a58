import type { Readability, Span } from '@dateline/contracts';
import type { AnalyzedText, Sentence } from '../text/analyzed-text.js';
import { rememberWords } from '../words/remember-words.js';

/**
 * Sentence length, and for English the Flesch reading ease (206.8 − 1.015 words/sentence − 84.6 syllables/word), of the
 * sentences for which `counts` says so, without what stands in the `dateline`.
 */
export function measureReadability(
  { tokens, sentences, language }: AnalyzedText,
  dateline?: Span,
  counts: (sentence: Sentence) => boolean = () => true,
): Readability {
  let read = 0;
  let words = 0;
  let syllables = 0;
  for (const sentence of sentences) {
    if (liesIn(sentence, dateline) || !counts(sentence)) continue;
    read++;
    for (let at = sentence.firstToken; at < sentence.lastToken; at++) {
      const token = tokens[at];
      if (token?.kind !== 'word' || liesIn(token, dateline)) continue;
      words++;
      if (language === 'en') syllables += countSyllables(token.lower);
    }
  }
  const wordsPerSentence = read === 0 ? 0 : round(words / read);
  if (language !== 'en' || words === 0) return { wordsPerSentence, sentences: read };
  const ease = 206.835 - 1.015 * (words / read) - 84.6 * (syllables / words);
  return { fleschReadingEase: round(ease), wordsPerSentence, sentences: read };
}

function liesIn({ start, end }: Span, dateline: Span | undefined): boolean {
  return dateline !== undefined && start >= dateline.start && end <= dateline.end;
}

/** Groups of vowels in a word in lower case, a silent final "e" aside; at least one. */
const countSyllables = rememberWords((word) => {
  const bare = word.replace(/(?:[^laeiouy]es|[^td]ed|[^laeiouy]e)$/u, '');
  return Math.max(1, bare.match(/[aeiouy]{1,2}/gu)?.length ?? 0);
});

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
