import type { Block } from '@dateline/contracts';
import { describe, expect, it } from '@jest/globals';
import { analyzeText } from '../text/analyze-text.js';
import { summarize } from './summarize.js';

const paragraphs = [
  'Engineers reopened the main water line to the camp on Tuesday after a month of repairs.',
  'The canteen served soup that day, and somebody sang.',
  'The water line had been cut by shelling, and the camp had depended on trucks for water since then.',
  'Additional reporting by Somebody Else of the desk.',
];
const text = paragraphs.join('\n\n');

describe('summarize', () => {
  it('takes whole sentences of the text in its order', () => {
    const { summary, summarySpans } = summarize(analyzeText(text, { language: 'en' }), [], 'Water returns to camp');
    expect(summarySpans.map(({ start, end }) => text.slice(start, end)).join(' ')).toBe(summary);
    expect(summarySpans.map(({ start }) => start)).toEqual(
      [...summarySpans.map(({ start }) => start)].sort((a, b) => a - b),
    );
    for (const { start, end } of summarySpans) expect(paragraphs).toContain(text.slice(start, end));
  });

  it('prefers the lead and what recurs, and leaves the contributor line out', () => {
    const { summary } = summarize(analyzeText(text, { language: 'en' }), [], 'Water returns to camp');
    expect(summary).toContain('Engineers reopened');
    expect(summary).toContain('had been cut');
    expect(summary).not.toContain('Additional reporting');
  });

  it('leaves headings and captions out', () => {
    let at = 0;
    const blocks = paragraphs.map((part, index): Block => {
      const start = text.indexOf(part, at);
      at = start + part.length;
      return { kind: index === 0 ? 'caption' : 'paragraph', start, end: at, text: part };
    });
    const { summary } = summarize(analyzeText(text, { language: 'en', blocks }), blocks, '');
    expect(summary).not.toContain('Engineers reopened');
  });

  it('stays within its bound', () => {
    const long = Array.from({ length: 40 }, (_, i) => `${'word '.repeat(60)}${i}.`).join(' ');
    expect(summarize(analyzeText(long, { language: 'en' }), [], '').summary.length).toBeLessThanOrEqual(600);
  });

  it('is empty for a text without sentences of some length', () => {
    expect(summarize(analyzeText('No. Yes.', { language: 'en' }), [], '')).toEqual({ summary: '', summarySpans: [] });
  });
});
