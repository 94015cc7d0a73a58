import { describe, expect, it } from '@jest/globals';
import type { ExtractedArticle } from '@dateline/contracts';
import { extractedArticleSchema } from '@dateline/contracts';
import fc from 'fast-check';
import { extractArticle } from './extract-article.js';

const now = new Date('2026-03-04T12:00:00Z');

const seedPage = `<!doctype html><html lang="en"><head><title>Bridge reopens | Valley Post</title>
<meta property="og:title" content="Bridge reopens"><script type="application/ld+json">{"@type":"NewsArticle",
"headline":"Bridge reopens","datePublished":"2026-03-03T10:00:00Z","author":{"name":"Ada Okafor"}}</script></head><body>
<nav><a href="/">Home</a><a href="/news">News</a></nav><article><h1>Bridge reopens 😀</h1><p class="byline">By Ada Okafor</p>
<figure><img src="/b.jpg" width=800><figcaption>The bridge on Monday.</figcaption></figure>
<p>MILLBROOK (Valley Wire) — The stone bridge reopened on Monday, nine months after the flood that closed it, the mayor said.</p>
<p>“We waited long enough,” said Piet Aalders, who runs the bakery across the river. 日本語の文。</p>
<ul><li>It cost 2.1 million.</li><li>It carries buses again.</li></ul><table><tr><td>Year</td><td>Cars</td></tr></table>
<blockquote>A good day.</blockquote></article><aside class="related"><a href="/x">Read more</a></aside><footer>© Valley Post</footer>`;

/** Cuts, repeats, moves and garbles pieces of a page. */
const mutatedPage = fc
  .array(
    fc.record({
      at: fc.nat({ max: seedPage.length }),
      length: fc.nat({ max: 200 }),
      kind: fc.constantFrom('delete', 'repeat', 'insert'),
      text: fc.oneof(
        fc.string({ unit: 'binary', maxLength: 12 }),
        fc.constantFrom(
          '<table>',
          '</p>',
          '<svg>',
          '<!--',
          '\ud83d',
          '\udc00',
          '<script>',
          '&#0;',
          '<template>',
          '<br><br>',
          '\u0000',
          '<select>',
        ),
      ),
    }),
    { minLength: 1, maxLength: 12 },
  )
  .map((edits) => edits.reduce((page, edit) => applyEdit(page, edit), seedPage));

function applyEdit(page: string, edit: { at: number; length: number; kind: string; text: string }): string {
  const before = page.slice(0, edit.at);
  const piece = page.slice(edit.at, edit.at + edit.length);
  const after = page.slice(edit.at + edit.length);
  if (edit.kind === 'delete') return before + after;
  return edit.kind === 'repeat' ? before + piece + piece + after : before + edit.text + piece + after;
}

function expectWhole(article: ExtractedArticle): void {
  expect(extractedArticleSchema.safeParse(article).error).toBeUndefined();
  for (const block of article.blocks) {
    expect(article.text.slice(block.start, block.end)).toBe(block.text);
    expect(block.text.trim()).not.toBe('');
  }
  expect(article.blocks.map((block) => block.text).join('\n\n')).toBe(article.text);
}

describe('extraction of any page', () => {
  it('never throws and keeps every offset exact', () => {
    fc.assert(
      fc.property(mutatedPage, (html) => {
        expectWhole(extractArticle({ contentType: 'text/html', text: html }, { now, url: 'https://valley.example/b' }));
      }),
      { numRuns: Number(process.env['FUZZ_RUNS'] ?? 300) },
    );
  }, 600_000);

  it('cuts no character in two', () => {
    fc.assert(
      fc.property(mutatedPage, (html) => {
        const whole = Buffer.from(html, 'utf8').toString('utf8');
        const {
          text,
          images,
          links,
          headline = '',
        } = extractArticle({ contentType: 'text/html', text: whole }, { now });
        for (const value of [
          text,
          headline,
          ...images.map((image) => image.caption ?? ''),
          ...links.map((link) => link.text),
        ]) {
          expect(value).not.toMatch(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/);
        }
      }),
      { numRuns: Number(process.env['FUZZ_RUNS'] ?? 200) },
    );
  }, 600_000);

  it('gives the same article for the same page', () => {
    const document = { contentType: 'text/html', text: seedPage };
    expect(extractArticle(document, { now })).toEqual(extractArticle(document, { now }));
  });
});
