import { describe, expect, it } from '@jest/globals';
import { scoreQuotes } from './eval-quotes.js';

const text = 'Holm said the quay was full. Berg said it was not.';
const gold = [
  { source: [[0, 4]], content: [[10, 27]] },
  { source: [[29, 33]], content: [[39, 49]] },
] as const;
const found = (source: number, start: number, end: number) => ({
  source: [{ start: source, end: source + 4 }],
  content: [{ start, end }],
});

describe('scoreQuotes', () => {
  it('gives full marks to the gold itself', () => {
    const scores = scoreQuotes([{ text, attributions: gold }], () => [found(0, 10, 27), found(29, 39, 49)]);
    expect(scores).toMatchObject({ gold: 2, found: 2, speaker: 100 });
    expect([scores.content.f1, scores.contentAnywhere.f1, scores.exact.f1]).toEqual([100, 100, 100]);
  });

  it('counts shared words of a pair, and a pair that is not exact as not exact', () => {
    const scores = scoreQuotes([{ text, attributions: gold }], () => [found(0, 14, 27)]);
    expect(scores.content.precision).toBe(100);
    expect(scores.content.recall).toBeCloseTo((100 * 3) / 7);
    expect(scores.exact.f1).toBe(0);
  });

  it('matches each found attribution to one gold attribution only', () => {
    const scores = scoreQuotes([{ text, attributions: gold }], () => [found(0, 10, 49)]);
    expect(scores.content.recall).toBeCloseTo((100 * 4) / 7);
    expect(scores.contentAnywhere.recall).toBe(100);
  });

  it('counts a speaker as wrong where no word of the source is shared', () => {
    const scores = scoreQuotes([{ text, attributions: gold }], () => [found(29, 10, 27), found(29, 39, 49)]);
    expect(scores.speaker).toBe(50);
  });

  it('gives nothing for nothing', () => {
    expect(scoreQuotes([{ text, attributions: gold }], () => []).content.f1).toBe(0);
  });
});
