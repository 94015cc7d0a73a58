import { describe, expect, it } from '@jest/globals';
import { parseHtml } from '../../dom/parse-html.js';
import { extractMetadata } from '../extract-metadata.js';

const now = new Date('2026-03-10T12:00:00Z');
const headline = 'Council votes to rebuild canal bridge';

interface Page {
  head?: string;
  body?: string;
  url?: string;
  language?: string;
}

function read({ head = '', body = '', url = 'https://courier.example/bridge', language = 'en' }: Page): {
  published: string | undefined;
  modified: string | undefined;
} {
  const html = `<html lang="${language}"><head><title>${headline}</title>${head}</head><body><main><h1>${headline}</h1>${body}</main></body></html>`;
  const { publishedAt, modifiedAt } = extractMetadata(parseHtml(html), { url, now });
  return { published: publishedAt?.value, modified: modifiedAt?.value };
}

const publishedMeta = (value: string): string => `<meta property="article:published_time" content="${value}">`;

describe('which of several dates is the publication', () => {
  it('is the first of two where the label between them belongs to the second', () => {
    const body = '<p class="date">March 3, 2026. <i>Updated: March 7, 2026</i></p>';
    expect(read({ body })).toEqual({ published: '2026-03-03', modified: '2026-03-07' });
  });

  it('is the one said to be the original, wherever the page says it', () => {
    const body = `<p class="date">30 January 2026</p><p>Text.</p><p>This report was originally published on 26 September 2024.</p>`;
    expect(read({ body }).published).toBe('2024-09-26');
  });

  it('is not taken from a table of dates below the headline', () => {
    const rows = [1, 2, 3, 4, 5, 6].map((month) => `<tr><td>${month}/1/2013</td><td>+1.${month}%</td></tr>`).join('');
    const head = publishedMeta('2026-02-12T10:00:00Z');
    expect(read({ head, body: `<table>${rows}</table>` }).published).toBe('2026-02-12T10:00:00Z');
  });

  it('is the day of a stamp that the page shows, not of one that it hides', () => {
    const jsonLd = JSON.stringify({ '@type': 'NewsArticle', headline, datePublished: '2024-08-29T10:00:00Z' });
    const head = `<script type="application/ld+json">${jsonLd}</script><meta name="date" content="2026-02-25">`;
    expect(read({ head, body: '<p class="posted-on">Feb 25, 2026</p>' }).published).toBe('2026-02-25');
    expect(read({ head }).published).toBe('2024-08-29T10:00:00Z');
  });

  it('is the printed day in the order of the address where both orders are possible', () => {
    const body = '<div class="blog-date">03/02/2026</div>';
    expect(read({ body, url: 'https://courier.example/2026/february/03/bridge' }).published).toBe('2026-02-03');
  });
});

describe('where dates are looked for', () => {
  it.each([
    ['https://courier.example/2026/feb/03/bridge', '2026-02-03'],
    ['https://courier.example/news/2026-February-3/bridge', '2026-02-03'],
    ['https://courier.example/2026/fab/03/bridge', undefined],
  ])('in the address %s', (url, published) => {
    expect(read({ url }).published).toBe(published);
  });

  it('below a label, also in a box beside the text, but not in those of related stories', () => {
    const box = '<aside class="sidebar"><h4>Published</h4><div>July 8, 2025</div></aside>';
    const related = '<div class="related"><h4>Published</h4><time datetime="2019-01-17">17 Jan 2019</time></div>';
    expect(read({ body: `<p>Text.</p>${box}${related}` }).published).toBe('2025-07-08');
  });

  it('in a line at the end that is a label and a date', () => {
    const filler = '<p>The council talked about it for long, and then it voted.</p>'.repeat(60);
    expect(read({ body: `${filler}<div>Post time: 01-04-2024</div>` }).published).toBe('2024-01-04');
    expect(read({ body: `${filler}<div>Last updated: November 13, 2025</div>` })).toEqual({
      published: '2025-11-13',
      modified: '2025-11-13',
    });
  });

  it('in JSON-LD that a framework printed as a meta', () => {
    const data = JSON.stringify({
      '@context': 'https://schema.org',
      '@type': 'Article',
      headline,
      datePublished: '2025-11-17',
    });
    expect(read({ head: `<meta name="script:ld+json" content="${data.replaceAll('"', '&quot;')}">` }).published).toBe(
      '2025-11-17',
    );
  });
});

describe('a page that only says how old it is', () => {
  it.each([
    ['en', '2 hours ago', '2026-03-10'],
    ['en', 'Jane Roe · 13 hours ago', '2026-03-09'],
    ['en', 'an hour ago', '2026-03-10'],
    ['en', 'Yesterday, 14:30', '2026-03-09'],
    ['fr', 'Publié il y a 3 jours', '2026-03-07'],
    ['de', 'vor 2 Tagen', '2026-03-08'],
    ['es', 'hace una semana', '2026-03-03'],
    ['tr', '5 gün önce', '2026-03-05'],
    ['ru', '2 дня назад', '2026-03-08'],
    ['ar', 'منذ ٣ أيام', '2026-03-07'],
    ['ja', '3日前', '2026-03-07'],
  ])('is dated by the day of fetching: %s "%s"', (language, line, published) => {
    expect(read({ language, body: `<p>${line}</p>` }).published).toBe(published);
  });

  it.each(['Two decades ago', '3 decades ago', '5 min read', 'Today in sport', 'Hier klicken'])(
    'but not by "%s"',
    (line) => {
      expect(read({ body: `<p>${line}</p>` }).published).toBeUndefined();
    },
  );

  it('is dated by any date that it gives instead', () => {
    expect(read({ body: '<p>2 hours ago</p><p class="date">3 March 2026</p>' }).published).toBe('2026-03-03');
  });
});
