import { describe, expect, it } from '@jest/globals';
import { extractArticle } from './extract-article.js';

const now = new Date('2026-03-04T12:00:00Z');

/** Milliseconds of processor time, which other programs on the machine do not lengthen as they do the clock's. */
function timeOf(html: string): number {
  const started = process.cpuUsage();
  extractArticle({ contentType: 'text/html', text: html }, { now, url: 'https://news.example/a' });
  const { user, system } = process.cpuUsage(started);
  return (user + system) / 1_000;
}

function repeat(count: number, make: (index: number) => string): string {
  return Array.from({ length: count }, (_, index) => make(index)).join('');
}

/** Pages that have cost a parser or an extractor minutes or gigabytes. Each takes seconds at most. */
const hostile: readonly (readonly [string, () => string])[] = [
  ['100,000 nested boxes', () => '<div>'.repeat(100_000) + 'x'],
  ['100,000 nested inline elements', () => '<span>'.repeat(100_000) + 'x'],
  ['100,000 nested quotations with text', () => '<blockquote>words in it'.repeat(100_000)],
  ['100,000 nested tables', () => '<table><tr><td>x'.repeat(100_000)],
  ['100,000 lists', () => '<ul><li>x'.repeat(100_000)],
  ['formatting never closed', () => repeat(20_000, (index) => `<font a=${index}>`) + '<p>x'.repeat(20_000)],
  ['links around boxes', () => '<a href=x><div>'.repeat(50_000)],
  ['bold left open in each paragraph', () => '<b><p>x'.repeat(50_000)],
  ['end tags that fit nothing', () => '<a>'.repeat(20_000) + '</b>'.repeat(200_000)],
  ['a million attributes', () => `<div ${repeat(1_000_000, (index) => `a${index}=1 `)}>x</div>`],
  ['200,000 siblings', () => '<p>word word</p>'.repeat(200_000)],
  ['text between table rows', () => '<table>' + '<tr>x'.repeat(50_000)],
  ['entities only', () => '&amp;'.repeat(1_000_000)],
  ['less-than signs only', () => '<'.repeat(2_000_000)],
  ['comments never closed', () => '<!--'.repeat(1_000_000)],
  ['a script never closed', () => '<script>' + '</scrip'.repeat(500_000)],
  ['a class name of megabytes', () => `<p class="${'related-'.repeat(500_000)}">x`],
  ['megabytes of spaces', () => `<p>x${' '.repeat(5_000_000)}x`],
  ['megabytes of line breaks', () => `<p>x${'\n '.repeat(2_000_000)}x`],
  ['a title of separators', () => `<title>${' - '.repeat(300_000)}</title>`],
  ['a quoted body never closed', () => `<script type="application/ld+json">{"articleBody":"${'\\"'.repeat(500_000)}`],
  ['brackets never closed', () => `<script>window.a = ${'[{"a":'.repeat(200_000)}</script>`],
  ['deep data', () => `<script type="application/json">${'[['.repeat(100_000)}${']]'.repeat(100_000)}</script>`],
  ['line breaks only', () => '<br>x'.repeat(200_000)],
];

describe('extraction of hostile pages', () => {
  it.each(hostile)(
    'bounds the time for %s',
    (_, make) => {
      expect(timeOf(make())).toBeLessThan(10_000);
    },
    120_000,
  );

  it('reads a page of 50 MB', () => {
    const sentence = '<p class="text">The council met again on Monday, and nothing was decided in the end.</p>\n';
    expect(timeOf(sentence.repeat(Math.ceil(50_000_000 / sentence.length)))).toBeLessThan(40_000);
  }, 240_000);

  it('takes time in proportion to the page', () => {
    const sentence = '<p>The council met again on <a href="/monday">Monday</a>, and nothing was decided.</p>\n';
    const page = (bytes: number): string => sentence.repeat(Math.ceil(bytes / sentence.length));
    timeOf(page(500_000));
    const small = Math.min(timeOf(page(1_000_000)), timeOf(page(1_000_000)));
    // Eight times the page: quadratic work would take sixty-four times as long.
    expect(timeOf(page(8_000_000))).toBeLessThan(30 * small);
  }, 240_000);
});
