import { describe, expect, it } from '@jest/globals';
import type { ParsedArticle } from '@dateline/contracts';
import { analyzeText } from '../text/analyze-text.js';
import { timesPass } from './times-pass.js';

const body = 'The bridge opened on Monday. It was planned in 2019.';

function readTimes(facts: Partial<ParsedArticle>) {
  const article = { fetchedAt: '2026-03-03T10:00:00Z', ...facts } as ParsedArticle;
  const { times } = timesPass().run({ article, text: analyzeText(body, { language: 'en' }) }, {});
  return Object.fromEntries(times.map(({ text, value, confidence }) => [text, { value, confidence }]));
}

describe('timesPass', () => {
  it('resolves against the publication date', () => {
    expect(readTimes({ publishedAt: { value: '2025-06-04', precision: 'day' } }).Monday?.value).toBe('2025-06-02');
  });

  it('resolves against the day of receipt where there is no publication date, with half the confidence', () => {
    const dated = readTimes({ publishedAt: { value: '2026-03-03', precision: 'day' } });
    const undated = readTimes({});
    expect(undated.Monday?.value).toBe('2026-03-02');
    expect(undated.Monday?.confidence).toBeCloseTo((dated.Monday?.confidence ?? 0) / 2);
  });

  it('keeps its confidence in a time that needs no publication date', () => {
    expect(readTimes({})['2019']).toEqual(
      readTimes({ publishedAt: { value: '2026-03-03', precision: 'day' } })['2019'],
    );
  });
});
