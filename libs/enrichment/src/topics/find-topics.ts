import type { TextSpan, Topic } from '@dateline/contracts';
import {
  prefixKeyLength,
  topicLexicon,
  topicVocabulary,
  type TopicLexicon,
  type TopicTerm,
} from './load-topic-lexicon.js';

/** A word of the text, lower case, with its place. */
interface Word {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

interface TopicHits {
  weight: number;
  /** How often each term was met. */
  readonly terms: Map<TopicTerm, number>;
  readonly evidence: TextSpan[];
}

const maximumTopics = 8;
const maximumEvidence = 3;
/** Below this a topic is not assigned. */
const threshold = 0.45;
/** How much a hit in the headline counts beside one in the text. */
const headlineFactor = 2.5;
/** Only so much of a long text is weighed; what it is about stands before. In UTF-16 code units. */
const readLength = 60_000;

/**
 * What the article is about, as IPTC Media Topics, best first: the weights of the language's words for each topic, met
 * in the text and the headline, against the text's length. A topic's broader one is assigned with it.
 */
export function findTopics(text: string, headline: string, language: string): Topic[] {
  const lexicon = topicLexicon(language);
  if (lexicon === undefined) return [];
  const read = text.length > readLength ? text.slice(0, readLength) : text;
  const words = wordsOf(read);
  const hits = new Map<string, TopicHits>();
  collectHits(words, lexicon, language, 1, read, hits);
  collectHits(wordsOf(headline), lexicon, language, headlineFactor, undefined, hits);
  const scores = scoreTopics(hits, words.length);
  const assigned = withBroader([...scores].filter(([, score]) => score >= threshold).map(([code]) => code));
  return [...scores]
    .filter(([code]) => assigned.has(code))
    .sort(([codeA, a], [codeB, b]) => b - a || (codeA < codeB ? -1 : 1))
    .slice(0, maximumTopics)
    .map(([code, score]) => ({
      code,
      name: topicVocabulary().get(code)?.name ?? code,
      score: Math.round(score * 1000) / 1000,
      evidence: evidenceOf(code, hits),
    }));
}

const wordPattern = /[\p{L}\p{M}\p{N}]+(?:['’-][\p{L}\p{M}\p{N}]+)*/gu;

function wordsOf(text: string): Word[] {
  let end = 0;
  // `match` makes no object for each word, as `matchAll` does; between words stands nothing that one could be found in.
  return (text.match(wordPattern) ?? []).map((word) => {
    const start = text.indexOf(word, end);
    end = start + word.length;
    return { start, end, text: foldWord(word) };
  });
}

function foldWord(word: string): string {
  const lower = word.toLowerCase();
  return /['’]/.test(lower) ? lower.replace(/’/g, "'").replace(/'s$/, '') : lower;
}

function collectHits(
  words: readonly Word[],
  lexicon: TopicLexicon,
  language: string,
  factor: number,
  text: string | undefined,
  hits: Map<string, TopicHits>,
): void {
  words.forEach((word, index) => {
    for (const form of formsOf(word.text, language)) {
      for (const term of lexicon.exact.get(form) ?? []) {
        if (matchesPhrase(words, index, term)) addHit(hits, term, words, index, factor, text);
      }
      for (const term of lexicon.prefixes.get(form.slice(0, prefixKeyLength)) ?? []) {
        if (form.startsWith(term.words[0] ?? '')) addHit(hits, term, words, index, factor, text);
      }
    }
  });
}

/** Arabic writes "and", "in", "to" and the article onto the word. */
function formsOf(word: string, language: string): readonly string[] {
  if (language !== 'ar') return [word];
  const bare = word.replace(/^[وفبلك]?(?:ال|لل)/u, '').replace(/^و(?=.{3})/u, '');
  return bare === word ? [word] : [word, bare];
}

function matchesPhrase(words: readonly Word[], index: number, term: TopicTerm): boolean {
  return term.words.every((part, offset) => {
    const word = words[index + offset]?.text;
    if (offset === 0 || word === undefined) return offset === 0;
    return term.prefix && offset === term.words.length - 1 ? word.startsWith(part) : word === part;
  });
}

function addHit(
  hits: Map<string, TopicHits>,
  term: TopicTerm,
  words: readonly Word[],
  index: number,
  factor: number,
  text: string | undefined,
): void {
  let topic = hits.get(term.code);
  if (topic === undefined) {
    topic = { weight: 0, terms: new Map(), evidence: [] };
    hits.set(term.code, topic);
  }
  const before = topic.terms.get(term) ?? 0;
  topic.terms.set(term, before + 1);
  // The fifth "war" says little that the first did not.
  topic.weight += (factor * term.weight) / (1 + before);
  const first = words[index];
  const last = words[index + term.words.length - 1];
  if (text === undefined || before > 0 || topic.evidence.length >= maximumEvidence || !first || !last) return;
  topic.evidence.push({ start: first.start, end: last.end, text: text.slice(first.start, last.end) });
}

/** Weights as shares of what a text of that length would show of its subject, from 0 to 1; broader topics included. */
function scoreTopics(hits: ReadonlyMap<string, TopicHits>, wordCount: number): Map<string, number> {
  const scale = 4 + 1.5 * Math.sqrt(Math.min(wordCount, 3000) / 10);
  const scores = new Map<string, number>();
  for (const [code, { weight, terms }] of hits) {
    // One word, however often, is not a subject.
    const variety = Math.min(1, 0.25 + 0.25 * terms.size);
    scores.set(code, 1 - Math.exp((-weight * variety) / scale));
  }
  for (const [code, score] of [...scores]) {
    let broader = topicVocabulary().get(code)?.broader;
    for (let carried = score; broader !== undefined; broader = topicVocabulary().get(broader)?.broader) {
      carried *= 0.95;
      scores.set(broader, Math.max(scores.get(broader) ?? 0, carried));
    }
  }
  return scores;
}

/** `codes` with the topics that hold them, though those may score a little less than the threshold themselves. */
function withBroader(codes: readonly string[]): ReadonlySet<string> {
  const all = new Set(codes);
  // A set's iteration comes to what is added meanwhile.
  for (const code of all) {
    const broader = topicVocabulary().get(code)?.broader;
    if (broader !== undefined) all.add(broader);
  }
  return all;
}

/** A topic's own words in the text, or for one that only narrower topics speak for, theirs. */
function evidenceOf(code: string, hits: ReadonlyMap<string, TopicHits>): TextSpan[] {
  const own = hits.get(code)?.evidence ?? [];
  if (own.length > 0) return own;
  const narrower = [...hits].filter(([other]) => topicVocabulary().get(other)?.broader === code);
  return narrower.flatMap(([, { evidence }]) => evidence).slice(0, maximumEvidence);
}
