import { describe, expect, it } from '@jest/globals';
import type { ParsedArticle } from '@dateline/contracts';
import { analyzeText } from '../text/analyze-text.js';
import { summaryPass } from './summary-pass.js';

function summaryOf(text: string, dateline?: string) {
  const article = {
    text,
    blocks: [],
    ...(dateline === undefined ? {} : { dateline: { text: dateline, places: [] } }),
  } as unknown as ParsedArticle;
  const found = summaryPass().run({ article, text: analyzeText(text, { language: 'en' }) }, {});
  expect(found.summarySpans.map(({ start, end }) => text.slice(start, end)).join(' ')).toBe(found.summary);
  return found.summary;
}

describe('summaryPass', () => {
  it.each([
    ['OSLO, Norway (Fjord Press) – The port will reopen on Monday.', 'OSLO, Norway (Fjord Press)'],
    ['OSLO, March 3 (Fjord Press) -- The port will reopen on Monday.', 'OSLO, March 3 (Fjord Press)'],
    ['OSLO, March 3. /Fjord Press/. The port will reopen on Monday.', 'OSLO, March 3. /Fjord Press/'],
  ])('begins behind the dateline of: %s', (text, dateline) => {
    expect(summaryOf(text, dateline)).toBe('The port will reopen on Monday.');
  });

  it('takes the first sentence whole where there is no dateline', () => {
    expect(summaryOf('OSLO – The port will reopen on Monday.')).toBe('OSLO – The port will reopen on Monday.');
  });
});
