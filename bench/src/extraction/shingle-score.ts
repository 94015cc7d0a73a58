const token = /[\p{L}\p{N}_]+/gu;
const shingleLength = 4;

/** True positives, false positives and false negatives of one page, together 1. */
export interface ShingleCounts {
  hits: number;
  extra: number;
  missed: number;
}

export function tokenize(text: string): string[] {
  return text.match(token) ?? [];
}

export function shinglesOf(tokens: readonly string[]): Map<string, number> {
  const shingles = new Map<string, number>();
  const last = Math.max(1, tokens.length - shingleLength + 1);
  for (let start = 0; start < last && tokens.length > 0; start += 1) {
    const shingle = tokens.slice(start, start + shingleLength).join(' ');
    shingles.set(shingle, (shingles.get(shingle) ?? 0) + 1);
  }
  return shingles;
}

/** Compares two texts by their runs of four tokens, as the article extraction benchmarks do. */
export function countShingles(gold: string, found: string): ShingleCounts {
  const expected = shinglesOf(tokenize(gold));
  const actual = shinglesOf(tokenize(found));
  let hits = 0;
  let extra = 0;
  let missed = 0;
  for (const [shingle, count] of actual) {
    const wanted = expected.get(shingle) ?? 0;
    hits += Math.min(count, wanted);
    extra += Math.max(0, count - wanted);
  }
  for (const [shingle, count] of expected) missed += Math.max(0, count - (actual.get(shingle) ?? 0));
  const all = Math.max(1, hits + extra + missed);
  return { hits: hits / all, extra: extra / all, missed: missed / all };
}

/** F1, precision and recall over pages that weigh the same. */
export function scoreShingles(pages: readonly ShingleCounts[]): { f1: number; precision: number; recall: number } {
  const sum = (read: (page: ShingleCounts) => number): number => pages.reduce((total, page) => total + read(page), 0);
  const hits = sum((page) => page.hits);
  const precision = hits / Math.max(1e-9, hits + sum((page) => page.extra));
  const recall = hits / Math.max(1e-9, hits + sum((page) => page.missed));
  return { f1: (2 * precision * recall) / Math.max(1e-9, precision + recall), precision, recall };
}
