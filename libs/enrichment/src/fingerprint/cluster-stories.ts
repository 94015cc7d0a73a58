import { stopWords } from '../words/stop-words.js';

/** What story clustering reads of an article. */
export interface StoryDocument {
  readonly text: string;
  readonly headline?: string;
  /** BCP 47 primary subtag; picks the stop words. */
  readonly language?: string;
  /** Milliseconds since 1970; stories fade as days pass without news of them. */
  readonly publishedAt?: number;
}

export interface ClusterOptions {
  /** Least cosine with a story's centroid to join it. Default 0.18. */
  readonly threshold?: number;
  /** Days after its last article at which a story is closed. Default 180. */
  readonly openDays?: number;
}

interface Story {
  readonly weights: Map<string, number>;
  norm: number;
  last: number;
}

const millisecondsPerDay = 86_400_000;
/** The lead says what the story is; only so many words are read. */
const readWords = 500;
const headlineWeight = 3;

/**
 * Puts each article, in the given order, into the story that it resembles most, or begins a new one: cosine between its
 * TF-IDF vector and the centroids of the open stories. Document frequencies are those of the articles seen so far, so
 * that it can run online. Returns the story's number of each article. Linear in articles times the stories that share
 * a word with them.
 */
export function clusterStories(documents: readonly StoryDocument[], options: ClusterOptions = {}): number[] {
  const { threshold = 0.18, openDays = 180 } = options;
  const clusterer = {
    frequencies: new Map<string, number>(),
    seen: 0,
    stories: [] as Story[],
    byWord: new Map<string, Set<number>>(),
  };
  return documents.map((document) => {
    const counts = countWords(document);
    clusterer.seen++;
    for (const word of counts.keys()) clusterer.frequencies.set(word, (clusterer.frequencies.get(word) ?? 0) + 1);
    const vector = weigh(counts, clusterer.frequencies, clusterer.seen);
    const when = document.publishedAt ?? 0;
    const { story, cosine } = nearestStory(
      vector,
      clusterer.stories,
      clusterer.byWord,
      when - openDays * millisecondsPerDay,
    );
    const joined = story !== undefined && cosine >= threshold ? story : newStory(clusterer.stories);
    addToStory(clusterer.stories[joined], joined, vector, when, clusterer.byWord);
    return joined;
  });
}

function countWords({ text, headline = '', language = 'en' }: StoryDocument): Map<string, number> {
  const stops = stopWords(language);
  const counts = new Map<string, number>();
  const add = (source: string, weight: number): void => {
    let read = 0;
    for (const [word] of source.toLowerCase().matchAll(/[\p{L}\p{M}\p{N}]{3,}|\p{Script=Han}{2}/gu)) {
      if (stops.has(word)) continue;
      if (++read > readWords) return;
      // Plural and possessive aside, so that "missiles" and "missile" meet.
      const stem = word.length > 4 ? word.replace(/(?:['’]s|s)$/u, '') : word;
      counts.set(stem, (counts.get(stem) ?? 0) + weight);
    }
  };
  add(headline, headlineWeight);
  add(text, 1);
  return counts;
}

function weigh(
  counts: ReadonlyMap<string, number>,
  frequencies: ReadonlyMap<string, number>,
  seen: number,
): Map<string, number> {
  const vector = new Map<string, number>();
  let square = 0;
  for (const [word, count] of counts) {
    // Few documents know little of what is common: the first ones count as if among a hundred.
    const rarity = Math.log((seen + 100) / ((frequencies.get(word) ?? 0) + 100 * unseenShare));
    const weight = (1 + Math.log(count)) * Math.max(0.1, rarity);
    vector.set(word, weight);
    square += weight * weight;
  }
  const norm = Math.sqrt(square) || 1;
  for (const [word, weight] of vector) vector.set(word, weight / norm);
  return vector;
}

/** Prior share of documents that hold a word not met before. */
const unseenShare = 0.005;

function nearestStory(
  vector: ReadonlyMap<string, number>,
  stories: readonly Story[],
  byWord: ReadonlyMap<string, ReadonlySet<number>>,
  since: number,
): { story: number | undefined; cosine: number } {
  const products = new Map<number, number>();
  for (const [word, weight] of vector) {
    for (const story of byWord.get(word) ?? []) {
      products.set(story, (products.get(story) ?? 0) + weight * (stories[story]?.weights.get(word) ?? 0));
    }
  }
  let best: number | undefined;
  let cosine = 0;
  for (const [index, product] of products) {
    const story = stories[index];
    if (story === undefined || story.last < since) continue;
    const similar = product / (story.norm || 1);
    if (similar > cosine) [best, cosine] = [index, similar];
  }
  return { story: best, cosine };
}

function newStory(stories: Story[]): number {
  stories.push({ weights: new Map(), norm: 0, last: 0 });
  return stories.length - 1;
}

function addToStory(
  story: Story | undefined,
  index: number,
  vector: ReadonlyMap<string, number>,
  when: number,
  byWord: Map<string, Set<number>>,
): void {
  if (story === undefined) return;
  for (const [word, weight] of vector) {
    story.weights.set(word, (story.weights.get(word) ?? 0) + weight);
    const known = byWord.get(word);
    if (known === undefined) byWord.set(word, new Set([index]));
    else known.add(index);
  }
  let square = 0;
  for (const weight of story.weights.values()) square += weight * weight;
  story.norm = Math.sqrt(square);
  story.last = Math.max(story.last, when);
}
