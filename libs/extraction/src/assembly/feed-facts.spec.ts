import { describe, expect, it } from '@jest/globals';
import { extractArticle } from '../extract-article.js';

const now = new Date('2026-11-24T08:00:00Z');
const feed = {
  title: 'Bridge opens',
  authors: ['Vera Lume'],
  publishedAt: 'Tue, 03 Mar 2026 09:30:00 +0100',
  categories: ['transport'],
};
const read = (text: string, contentType = 'text/plain') => extractArticle({ contentType, text }, { now, feed });

describe('the feed of an article', () => {
  it('says what plain text leaves out', () => {
    expect(read('TIRANA, Albania (Adria Wire) – A bridge opened on Monday.')).toMatchObject({
      headline: 'Bridge opens',
      bylines: [{ name: 'Vera Lume' }],
      publishedAt: { value: '2026-03-03T09:30:00+01:00', evidence: { source: 'feed' } },
      tags: ['transport'],
    });
  });

  it('says what a page leaves out', () => {
    expect(read('<p>A bridge opened on Monday.</p>', 'text/html')).toMatchObject({
      headline: 'Bridge opens',
      tags: ['transport'],
    });
  });

  it('does not overrule the document', () => {
    const text =
      'Rail bridge opens\n\nBy Arben Kola\n\nTIRANA, March 2 (Adria Wire) – A bridge opened on Monday, officials said.';
    expect(read(text)).toMatchObject({
      headline: 'Rail bridge opens',
      bylines: [{ name: 'Arben Kola' }],
      publishedAt: { value: '2026-03-02' },
    });
  });

  it('tells which year a dateline means', () => {
    const text = 'TIRANA, Dec. 30 (Adria Wire) – A bridge opened on Monday, officials said.';
    expect(read(text).dateline?.date).toBe('2025-12-30');
  });
});
