import { describe, expect, it } from '@jest/globals';
import { countShingles, scoreShingles } from './shingle-score.js';

describe('countShingles', () => {
  it('is all hits for the same words, however they are spaced and punctuated', () => {
    expect(countShingles('The dam held, they said.', 'The dam\n\nheld – they said')).toEqual({
      hits: 1,
      extra: 0,
      missed: 0,
    });
  });

  it('normalises a page to one', () => {
    const { hits, extra, missed } = countShingles('a b c d e f', 'c d e f g h i');
    expect(hits + extra + missed).toBeCloseTo(1);
    expect(extra).toBeGreaterThan(missed);
  });

  it('counts a repeated passage as extra', () => {
    expect(countShingles('a b c d', 'a b c d a b c d').extra).toBeGreaterThan(0);
  });

  it('misses all of a page where nothing is found', () => {
    expect(countShingles('a b c d e', '')).toEqual({ hits: 0, extra: 0, missed: 1 });
  });
});

describe('scoreShingles', () => {
  it('weighs pages alike', () => {
    const half = scoreShingles([
      { hits: 1, extra: 0, missed: 0 },
      { hits: 0, extra: 0, missed: 1 },
    ]);
    expect(half).toEqual({ precision: 1, recall: 0.5, f1: 2 / 3 });
  });
});
