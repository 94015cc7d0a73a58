import type { Entity, Span } from '@dateline/contracts';
import type { AnalyzedText } from '../text/analyzed-text.js';
import { lowerTokens } from '../words/lower-tokens.js';
import { stopWords } from '../words/stop-words.js';
import { isCapitalized } from '../who/text-tokens.js';

interface Candidate {
  /** As first written, but not for the capital of a sentence's first word. */
  form: string;
  formIsFirst: boolean;
  readonly words: number;
  count: number;
  /** Sentence of the first mention, and of the last. */
  readonly first: number;
  last: number;
  capitals: number;
  /** Sentences that hold it. */
  spread: number;
}

/** Up to so many sentences a text is a brief, too short to say much twice. */
const briefSentences = 6;
const maximumWords = 3;
const maximumKeywords = 12;
/** Candidates beyond this many come late in a very long text and would not be chosen. */
const maximumCandidates = 20_000;

/**
 * The phrases that the text is about, best first, found by statistics alone, so that they work in any language with
 * words: how often a phrase of up to three words recurs, how early it stands, over how many sentences it spreads, and
 * whether it is written as a name. Names of salient entities come as their canonical form; words
 * within `times` are passed over, and so are entities named in `passedOver`.
 */
export function findKeywords(
  analyzed: AnalyzedText,
  entities: readonly Entity[],
  headline: string,
  times: readonly Span[] = [],
  passedOver: ReadonlySet<string> = new Set(),
): string[] {
  const candidates = collectCandidates(analyzed, takenTokens(analyzed, entities, times));
  const title = ` ${headline.toLowerCase()} `;
  const absorbed = absorbedParts(candidates);
  const scored = [...candidates].map(([key, candidate]) => ({
    key,
    text: candidate.form.replace(/\s+/gu, ' '),
    score: absorbed.has(key) ? 0 : scoreCandidate(candidate, analyzed, title.includes(` ${key} `)),
  }));
  for (const { name, salience, mentions } of entities) {
    if (mentions.length === 0 || passedOver.has(name)) continue;
    const score = (0.6 + 5 * salience) * Math.log2(1 + mentions.length);
    scored.push({ key: name.toLowerCase(), text: name, score });
  }
  scored.sort((a, b) => b.score - a.score || (a.key < b.key ? -1 : 1));
  return withoutOverlap(scored).slice(0, maximumKeywords);
}

/**
 * Whether each token stands in a mention of an entity, whose name says it better, in somebody's title, or in a date. A
 * capitalised word right before a name ("West |African") is no keyword either.
 */
function takenTokens({ tokens }: AnalyzedText, entities: readonly Entity[], times: readonly Span[]): Uint8Array {
  const named = new Uint8Array(tokens.length);
  const titles = entities.flatMap(({ roles }) => roles.map(({ evidence }) => evidence));
  const mentions: Span[] = [...entities.flatMap(({ mentions: all }) => all), ...titles, ...times].sort(
    (a, b) => a.start - b.start,
  );
  let next = 0;
  let covered = 0;
  tokens.forEach(({ start }, index) => {
    for (; (mentions[next]?.start ?? Infinity) <= start; next++) covered = Math.max(covered, mentions[next]?.end ?? 0);
    if (start >= covered) return;
    named[index] = 1;
    const before = tokens[index - 1];
    if (before?.kind === 'word' && /^\p{Lu}/u.test(before.text)) named[index - 1] = 1;
  });
  return named;
}

function collectCandidates(analyzed: AnalyzedText, named: Uint8Array): Map<string, Candidate> {
  const { tokens, sentences, language, text } = analyzed;
  const lower = lowerTokens(analyzed);
  const stops = stopWords(language);
  const recurs = recurrence(lower);
  const candidates = new Map<string, Candidate>();
  sentences.forEach(({ firstToken, lastToken }, sentence) => {
    let opening = firstToken;
    while (opening < lastToken && tokens[opening]?.kind === 'punctuation') opening++;
    for (let from = firstToken; from < lastToken; from++) {
      const first = tokens[from];
      if (first?.kind !== 'word' || first.text.length < 2 || named[from] === 1) continue;
      if (stops.has(lower[from] ?? '')) continue;
      // A phrase met once counts only as a name.
      const isName = from > firstToken && isCapitalized(first);
      let key = '';
      for (let words = 1; words <= maximumWords && from + words <= lastToken; words++) {
        const last = tokens[from + words - 1];
        const word = lower[from + words - 1] ?? '';
        if (last?.kind !== 'word' || named[from + words - 1] === 1) break;
        if (words > 1 && !isName && !(recurs(from) && recurs(from + words - 1))) break;
        key = words === 1 ? word : `${key} ${word}`;
        if (words > 1 && (last.text.length < 2 || stops.has(word))) continue;
        if (words === 1 && !canStandAlone(last.text)) continue;
        addCandidate(candidates, key, words, sentence, () => text.slice(first.start, last.end), from <= opening);
      }
    }
  });
  return candidates;
}

/** Tells whether the word of a token stands in the text more than once: no phrase recurs whose words do not. */
function recurrence(lower: readonly string[]): (index: number) => boolean {
  const lastOf = new Map<string, number>();
  const recurring = new Uint8Array(lower.length);
  lower.forEach((word, index) => {
    const last = lastOf.get(word);
    if (last !== undefined) recurring[last] = recurring[index] = 1;
    lastOf.set(word, index);
  });
  return (index) => recurring[index] === 1;
}

/** Two letters are too few for a subject, unless they are an acronym or Chinese. */
function canStandAlone(word: string): boolean {
  return word.length > 2 || /\p{Lu}{2}|\p{Script=Han}/u.test(word);
}

function addCandidate(
  candidates: Map<string, Candidate>,
  key: string,
  words: number,
  sentence: number,
  formOf: () => string,
  leads: boolean,
): void {
  let candidate = candidates.get(key);
  if (candidate === undefined) {
    if (candidates.size >= maximumCandidates) return;
    candidate = {
      form: formOf(),
      formIsFirst: leads,
      words,
      count: 0,
      first: sentence,
      last: -1,
      capitals: 0,
      spread: 0,
    };
    candidates.set(key, candidate);
  } else if (candidate.formIsFirst && !leads) {
    candidate.form = formOf();
    candidate.formIsFirst = false;
  }
  candidate.count++;
  if (candidate.last !== sentence) candidate.spread++;
  candidate.last = sentence;
  // At the head of a sentence a capital says nothing; a phrase is a name when it ends with one too.
  if (!leads && /^\p{Lu}/u.test(candidate.form) && /(?:^|\s)\p{Lu}\S*$/u.test(candidate.form)) candidate.capitals++;
}

/** Phrases that mostly occur within one recurring longer phrase: "water" where the text speaks of "drinking water". */
function absorbedParts(candidates: ReadonlyMap<string, Candidate>): ReadonlySet<string> {
  const absorbed = new Set<string>();
  for (const [key, { words, count }] of candidates) {
    if (words < 2 || count < 2) continue;
    const parts = key.split(' ');
    for (let from = 0; from < words; from++) {
      for (let length = 1; length < words && from + length <= words; length++) {
        const part = parts.slice(from, from + length).join(' ');
        const other = candidates.get(part);
        if (other !== undefined && count >= absorption * other.count) absorbed.add(part);
      }
    }
  }
  return absorbed;
}

/** Share of a phrase's mentions within a longer one from which on it is that one's part. */
const absorption = 0.6;

/** What is mostly a verb's past, and no subject of a text. */
const pastForm = /\p{Ll}ed$|^(?:said|told|met|took|made|came|went|left|gave|held|sent|got|kept|won|lost|ran|saw)$/u;

function scoreCandidate(candidate: Candidate, { sentences: all, language }: AnalyzedText, inHeadline: boolean): number {
  const { count, words, first, capitals, spread } = candidate;
  const sentences = all.length;
  // Said once, written small, not in the headline: a word like any other, which only a brief has to make do with, and
  // in richly inflected languages mostly a verb.
  const plain = count < 2 && capitals === 0 && (words > 1 || !inHeadline);
  if (plain && (words > 1 || sentences > briefSentences || language !== 'en' || pastForm.test(candidate.form)))
    return 0;
  const position = 1 / Math.log2(2 + first);
  const reach = 1 + spread / Math.max(1, sentences);
  const name = 1 + (words > 1 ? capitals / count : 0.3 * (capitals / count));
  const phrase = words > 1 && count > 1 ? 1.6 : 1;
  return Math.log2(1 + count) * position * reach * name * phrase * (inHeadline ? 1.6 : plain ? 0.3 : 1);
}

/** Drops a keyword that is part of a better one, or that holds one. */
function withoutOverlap(scored: readonly { key: string; text: string; score: number }[]): string[] {
  const kept: { key: string; text: string }[] = [];
  for (const { key, text, score } of scored) {
    if (score <= 0 || kept.length >= maximumKeywords) break;
    const words = ` ${key} `;
    if (kept.some((other) => ` ${other.key} `.includes(words) || words.includes(` ${other.key} `))) continue;
    kept.push({ key, text });
  }
  return kept.map(({ text }) => text);
}
