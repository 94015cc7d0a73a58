import { join } from 'node:path';
import { defaultPasses } from '@dateline/enrichment';
import type { Quote } from '@dateline/contracts';
import nlp from 'compromise';
import { enrichText } from './enrich-text.js';
import { readCorpus } from './read-corpus.js';

/** A gold attribution: every part is a list of `[start, end]` spans of the text. */
interface GoldAttribution {
  readonly source: readonly (readonly [number, number])[];
  readonly content: readonly (readonly [number, number])[];
}

interface QuoteDocument {
  readonly text: string;
  readonly attributions: readonly GoldAttribution[];
}

interface Range {
  readonly start: number;
  readonly end: number;
}

/** What is compared: where the content lies, and who is said to have said it (empty: nobody). */
interface Attributed {
  readonly content: readonly Range[];
  readonly source: readonly Range[];
}

/** Precision, recall and their harmonic mean, in percent. */
export interface Score {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

export interface QuoteScores {
  readonly documents: number;
  readonly gold: number;
  readonly found: number;
  /**
   * Content by token overlap: gold and found attributions are matched one to one, best overlap first; a token counts as
   * found when it is in the content of both of a pair.
   */
  readonly content: Score;
  /** Tokens inside any content, whoever said it. */
  readonly contentAnywhere: Score;
  /** Attributions whose content has exactly the gold's tokens. */
  readonly exact: Score;
  /** Of matched pairs (overlap at least half) with a gold source: the share whose speaker overlaps it, in percent. */
  readonly speaker: number;
  readonly millisecondsPerDocument: number;
}

/**
 * Scores quotes on `quotes/dev.jsonl.gz` in `corporaDir`: ours, and beside it compromise's quotations, which name no
 * speaker. `undefined` where the file is absent.
 */
export function evaluateQuotes(
  corporaDir: string,
): { readonly dateline: QuoteScores; readonly compromise: QuoteScores } | undefined {
  const documents = readCorpus<QuoteDocument>(join(corporaDir, 'quotes/dev.jsonl.gz'));
  if (documents === undefined) return undefined;
  const passes = defaultPasses();
  return {
    dateline: scoreQuotes(documents, (text) => joinByCue(enrichText(text, passes).quotes)),
    compromise: scoreQuotes(documents, findQuotations),
  };
}

/** Quotes that one cue introduces are one attribution with several spans, as in the gold. */
function joinByCue(quotes: readonly Quote[]): Attributed[] {
  const byCue = new Map<string, Attributed & { content: Range[] }>();
  quotes.forEach(({ start, end, cue, speakerMention }, index) => {
    const key = cue === undefined ? `quote ${index}` : `cue ${cue.start}`;
    const joined = byCue.get(key) ?? { content: [], source: speakerMention === undefined ? [] : [speakerMention] };
    joined.content.push({ start, end });
    byCue.set(key, joined);
  });
  return [...byCue.values()];
}

function findQuotations(text: string): Attributed[] {
  const found = nlp(text).quotations().json({ offset: true }) as { offset: { start: number; length: number } }[];
  return found.map(({ offset }) => ({
    content: [{ start: offset.start, end: offset.start + offset.length }],
    source: [],
  }));
}

interface Tally {
  gold: number;
  found: number;
  exact: number;
  tokens: { both: number; gold: number; found: number };
  anywhere: { both: number; gold: number; found: number };
  speakers: { right: number; all: number };
}

/** Scores `find` over documents; pure but for the clock. */
export function scoreQuotes(
  documents: readonly QuoteDocument[],
  find: (text: string) => readonly Attributed[],
): QuoteScores {
  const tally: Tally = {
    gold: 0,
    found: 0,
    exact: 0,
    tokens: { both: 0, gold: 0, found: 0 },
    anywhere: { both: 0, gold: 0, found: 0 },
    speakers: { right: 0, all: 0 },
  };
  let milliseconds = 0;
  for (const { text, attributions } of documents) {
    const before = performance.now();
    const found = find(text);
    milliseconds += performance.now() - before;
    const gold = attributions.map(({ content, source }) => ({ content: toRanges(content), source: toRanges(source) }));
    addDocument(tally, tokenStarts(text), gold, found);
  }
  return {
    documents: documents.length,
    gold: tally.gold,
    found: tally.found,
    content: scoreOf(tally.tokens),
    contentAnywhere: scoreOf(tally.anywhere),
    exact: scoreOf({ both: tally.exact, gold: tally.gold, found: tally.found }),
    speaker: (100 * tally.speakers.right) / Math.max(1, tally.speakers.all),
    millisecondsPerDocument: milliseconds / Math.max(1, documents.length),
  };
}

function addDocument(
  tally: Tally,
  starts: readonly number[],
  gold: readonly Attributed[],
  found: readonly Attributed[],
): void {
  const cover = (ranges: readonly Range[]): ReadonlySet<number> => coveredTokens(starts, ranges);
  const golds = gold.map(({ content, source }) => ({ content: cover(content), source: cover(source) }));
  const founds = found.map(({ content, source }) => ({ content: cover(content), source: cover(source) }));
  for (const { gold: g, found: f, both } of matchBest(golds, founds)) {
    tally.tokens.both += both;
    if (both === g.content.size && both === f.content.size) tally.exact++;
    if (both < (g.content.size + f.content.size - both) / 2 || g.source.size === 0) continue;
    tally.speakers.all++;
    if (sharedCount(g.source, f.source) > 0) tally.speakers.right++;
  }
  tally.gold += golds.length;
  tally.found += founds.length;
  for (const { content } of golds) tally.tokens.gold += content.size;
  for (const { content } of founds) tally.tokens.found += content.size;
  const anyGold = new Set(golds.flatMap(({ content }) => [...content]));
  const anyFound = new Set(founds.flatMap(({ content }) => [...content]));
  tally.anywhere.both += sharedCount(anyGold, anyFound);
  tally.anywhere.gold += anyGold.size;
  tally.anywhere.found += anyFound.size;
}

interface Covered {
  readonly content: ReadonlySet<number>;
  readonly source: ReadonlySet<number>;
}

function matchBest(golds: readonly Covered[], founds: readonly Covered[]) {
  const pairs = golds.flatMap((gold) =>
    founds.flatMap((found) => {
      const both = sharedCount(gold.content, found.content);
      return both === 0 ? [] : [{ gold, found, both, overlap: (2 * both) / (gold.content.size + found.content.size) }];
    }),
  );
  const used = new Set<Covered>();
  return pairs
    .sort((a, b) => b.overlap - a.overlap)
    .filter(({ gold, found }) => {
      if (used.has(gold) || used.has(found)) return false;
      used.add(gold).add(found);
      return true;
    });
}

function toRanges(spans: readonly (readonly [number, number])[]): Range[] {
  return spans.map(([start, end]) => ({ start, end }));
}

function tokenStarts(text: string): number[] {
  return [...text.matchAll(/[\p{L}\p{N}]+/gu)].map(({ index }) => index);
}

function coveredTokens(starts: readonly number[], ranges: readonly Range[]): ReadonlySet<number> {
  const covered = new Set<number>();
  for (const { start, end } of ranges) {
    for (let at = starts.findIndex((value) => value >= start); at !== -1 && (starts[at] ?? end) < end; at++)
      covered.add(at);
  }
  return covered;
}

function sharedCount(a: ReadonlySet<number>, b: ReadonlySet<number>): number {
  let count = 0;
  for (const value of a) if (b.has(value)) count++;
  return count;
}

function scoreOf({ both, gold, found }: { both: number; gold: number; found: number }): Score {
  const precision = (100 * both) / Math.max(1, found);
  const recall = (100 * both) / Math.max(1, gold);
  return { precision, recall, f1: both === 0 ? 0 : (2 * precision * recall) / (precision + recall) };
}
