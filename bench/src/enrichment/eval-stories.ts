import { clusterStories, fingerprintDistance, fingerprintText } from '@dateline/enrichment';
import { join } from 'node:path';
import { readCorpus } from './read-corpus.js';

interface StoryArticle {
  readonly cluster: string;
  readonly date: string;
  readonly title: string;
  readonly text: string;
}

export interface StoryScores {
  readonly articles: number;
  readonly goldStories: number;
  readonly foundStories: number;
  /** B³ in percent: for every article, how pure its story is, and how complete. */
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
  /** Median distance of fingerprints, in bits: of an article and itself with one sentence in ten gone, and of two stories. */
  readonly nearDuplicateBits: number;
  readonly unrelatedBits: number;
}

/** Scores story clustering and fingerprints on `stories/dev.jsonl.gz` in `corporaDir`; `undefined` where it is absent. */
export function evaluateStories(corporaDir: string, threshold?: number): StoryScores | undefined {
  const articles = readCorpus<StoryArticle>(join(corporaDir, 'stories/dev.jsonl.gz'));
  if (articles === undefined) return undefined;
  const ordered = [...articles].sort((a, b) => a.date.localeCompare(b.date));
  const found = clusterStories(
    ordered.map(({ text, title, date }) => ({ text, headline: title, publishedAt: Date.parse(date) })),
    threshold === undefined ? {} : { threshold },
  );
  const gold = ordered.map(({ cluster }) => cluster);
  return {
    articles: ordered.length,
    goldStories: new Set(gold).size,
    foundStories: new Set(found).size,
    ...scoreBCubed(gold, found),
    nearDuplicateBits: median(ordered.map(({ text }) => distance(text, withoutSomeSentences(text)))),
    unrelatedBits: median(
      ordered.slice(1).flatMap((article, index) => {
        const before = ordered[index];
        return before === undefined || before.cluster === article.cluster ? [] : [distance(before.text, article.text)];
      }),
    ),
  };
}

/** B³ precision, recall and F1, in percent, of a clustering against the gold one; both list each item's cluster. */
export function scoreBCubed(
  gold: readonly unknown[],
  found: readonly unknown[],
): { precision: number; recall: number; f1: number } {
  let precision = 0;
  let recall = 0;
  gold.forEach((cluster, index) => {
    let both = 0;
    let inFound = 0;
    let inGold = 0;
    gold.forEach((other, at) => {
      const sameGold = other === cluster;
      const sameFound = found[at] === found[index];
      if (sameGold) inGold++;
      if (sameFound) inFound++;
      if (sameGold && sameFound) both++;
    });
    precision += both / inFound;
    recall += both / inGold;
  });
  precision *= 100 / Math.max(1, gold.length);
  recall *= 100 / Math.max(1, gold.length);
  return { precision, recall, f1: (2 * precision * recall) / Math.max(1e-9, precision + recall) };
}

function distance(a: string, b: string): number {
  return fingerprintDistance(fingerprintText(a), fingerprintText(b));
}

function withoutSomeSentences(text: string): string {
  return text
    .split(/(?<=[.!?])\s+/u)
    .filter((_, index) => index % 10 !== 5)
    .join(' ');
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}
