import { describe, expect, it } from '@jest/globals';
import { emptyKnowledge } from '../knowledge/empty-knowledge.js';
import { articleOfText } from './article-of-text.js';
import type { EnrichedArticle } from './enriched-article.js';
import { findBrokenSpans } from './find-broken-spans.js';

const hedge = (text: string, start: number, end: number, words = text.slice(start, end)): EnrichedArticle => ({
  ...articleOfText(text, { fetchedAt: '2026-03-04T09:00:00Z' }),
  ...emptyKnowledge(),
  hedges: [{ start, end, text: words }],
});

describe('findBrokenSpans', () => {
  it('finds nothing in spans that cut what they say, whole characters too', () => {
    expect(findBrokenSpans(hedge('🌊 rose reportedly.', 8, 18))).toEqual([]);
    expect(findBrokenSpans(hedge('🌊 rose', 0, 2))).toEqual([]);
  });

  it.each([
    ['is shifted', hedge('It rose reportedly.', 9, 19, 'reportedly')],
    ['is empty', hedge('It rose reportedly.', 8, 8)],
    ['is turned around', hedge('It rose reportedly.', 18, 8, '')],
    ['ends behind the text', hedge('It rose', 3, 8, 'rose')],
    ['begins before the text', hedge('It rose', -1, 2, 'It')],
    ['says it in another case', hedge('It rose', 3, 7, 'Rose')],
    ['begins within a character', hedge('🌊 rose', 1, 7)],
    ['ends within a character', hedge('It 🌊', 0, 4)],
  ])('finds a span that %s', (_, article) => {
    expect(findBrokenSpans(article)).toEqual([expect.stringContaining('.hedges[0]')]);
  });
});
