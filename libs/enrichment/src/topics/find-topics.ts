import type { TextSpan, Topic } from '@dateline/contracts';
import { topicLexicon, topicVocabulary, type TopicLexicon, type TopicTerm } from './load-topic-lexicon.js';
import { TopicWords } from './topic-words.js';

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
  const words = new TopicWords(read);
  const hits = new Map<string, TopicHits>();
  collectHits(words, lexicon, 1, true, hits);
  collectHits(new TopicWords(headline), lexicon, headlineFactor, false, hits);
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

function collectHits(
  words: TopicWords,
  lexicon: TopicLexicon,
  factor: number,
  cited: boolean,
  hits: Map<string, TopicHits>,
): void {
  for (let index = 0; index < words.length; index++) {
    for (const term of lexicon.termsFrom(words.at(index))) {
      if (matchesPhrase(words, index, term)) addHit(hits, term, words, index, factor, cited);
    }
  }
}

/** Whether the words behind the first, which is known to match, are the term's. */
function matchesPhrase(words: TopicWords, index: number, term: TopicTerm): boolean {
  return term.words.every((part, offset) => {
    if (offset === 0) return true;
    const word = words.foldedAt(index + offset);
    return term.prefix && offset === term.words.length - 1 ? word?.startsWith(part) === true : word === part;
  });
}

function addHit(
  hits: Map<string, TopicHits>,
  term: TopicTerm,
  words: TopicWords,
  index: number,
  factor: number,
  cited: boolean,
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
  if (cited && before === 0 && topic.evidence.length < maximumEvidence)
    topic.evidence.push(words.cite(index, index + term.words.length - 1));
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
