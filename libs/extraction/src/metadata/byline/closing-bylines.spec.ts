import { describe, expect, it } from '@jest/globals';
import { parseHtml } from '../../dom/parse-html.js';
import { extractMetadata } from '../extract-metadata.js';

const now = new Date('2026-03-10T12:00:00Z');
const headline = 'Council votes to rebuild canal bridge';
const text = '<p>The council talked about it for long, and then it voted for the bridge.</p>'.repeat(30);

function names(body: string, head = ''): string[] {
  const html = `<html lang="en"><head><title>${headline}</title>${head}</head><body><main>${body}</main></body></html>`;
  const { bylines } = extractMetadata(parseHtml(html), { url: 'https://www.courier.example/bridge', now });
  return bylines.map(({ name }) => name);
}

const article = (above: string, below = ''): string[] => names(`<h1>${headline}</h1>${above}${text}${below}`);

describe('bylines beside the headline', () => {
  it.each([
    ['Posted on March 4, 2026 by Jane Roe', ['Jane Roe']],
    ['March 4, 2026 · 3 min read · By Jane Roe', ['Jane Roe']],
    ['by Jane Roe ● March 4, 2026 ● 6 min read', ['Jane Roe']],
    ['Written By: Jane Roe Executive Digital Editor and Master Gardener', ['Jane Roe']],
  ])('are read from "%s"', (line, expected) => {
    expect(article(`<p>${line}</p>`)).toEqual(expected);
    expect(names(`<p>${line}</p><h1>${headline}</h1>${text}`)).toEqual(expected);
  });

  it('may be a list of names above a date', () => {
    const line = '<div>Jane Roe, Tomas Okoro, Ana de la Cruz &amp; Suparn Patra</div>';
    expect(article(`${line}<div>March 4, 2026</div>`)).toEqual([
      'Jane Roe',
      'Tomas Okoro',
      'Ana de la Cruz',
      'Suparn Patra',
    ]);
    expect(article(`${line}<div>A bridge that many want</div>`)).toEqual([]);
  });

  it('may be cut into lines by the layout', () => {
    const parts = ['By', 'Jane Roe', ',', 'Tomas Okoro', ', and', 'Ana Cruz'].map((part) => `<div>${part}</div>`);
    expect(article(parts.join(''))).toEqual(['Jane Roe', 'Tomas Okoro', 'Ana Cruz']);
    const list = ['Author(s)', 'Jane Roe', 'Tomas Okoro', 'Download pdf'].map((part) => `<div>${part}</div>`);
    expect(article(list.join(''))).toEqual(['Jane Roe', 'Tomas Okoro']);
  });

  it('end at a mark that joins no names', () => {
    expect(article('<div>By</div><div>Jane Roe</div><div>|</div><div>Ferry News</div>')).toEqual(['Jane Roe']);
  });
});

describe('bylines below the text', () => {
  it.each([
    ['<p>Article by Jane Roe</p>'],
    ['<div>Author</div><div>Jane Roe</div>'],
    ['<aside><h3>Author</h3><p>Jane Roe</p></aside>'],
    ['<p>View all posts by Jane Roe</p>'],
    ['<p>More articles from Jane Roe</p>'],
    ['<div>Jane Roe</div><p>Jane Roe is a writer who lives near the canal.</p>'],
    ['<div>Jane Roe</div><div>| Author</div><p>Jane Roe covers bridges for the Courier.</p>'],
  ])('are read from %s', (below) => {
    expect(article('', below)).toEqual(['Jane Roe']);
  });

  it.each([
    ['people whom lists of other articles name', '<p>More articles by Jane Roe</p><p>More articles by Tomas Okoro</p>'],
    ['a person without a whole name', '<p>More from Jane</p>'],
    ['a subject', '<p>More articles from Bridge Engineering</p>'],
    ['people of whom the text tells', '<p>Jane Roe is the mayor of the town.</p>'],
    ['bodies', '<div>Canal Society</div><p>Canal Society is a group of friends of the canal.</p>'],
  ])('are not %s', (_, below) => {
    expect(article('', below)).toEqual([]);
  });
});

describe('who is no author', () => {
  const jsonLd = (author: object): string =>
    `<script type="application/ld+json">${JSON.stringify({ '@type': 'Article', headline, author })}</script>`;

  it.each([
    ['the maker of the site’s software', '<meta name="author" content="Sitewright Inc">'],
    ['a company that metadata names', '<meta name="author" content="Roe Dentistry PC">'],
    ['the site itself', '<meta name="author" content="Courier">'],
  ])('is %s', (_, head) => {
    expect(names(`<h1>${headline}</h1>${text}`, head)).toEqual([]);
  });

  it('is half of a body’s name', () => {
    const head = jsonLd({ '@type': 'Organization', name: 'Roe & Okoro' });
    expect(names(`<h1>${headline}</h1>${text}`, head)).toEqual(['Roe & Okoro']);
  });

  it.each(['our engineering team', 'Licensed Practical Nurse', 'M.A. Journalism'])('is "%s"', (line) => {
    expect(article(`<p>Published by ${line}</p>`)).toEqual([]);
  });

  it('is the page’s title, though it begins like a name', () => {
    const html =
      '<html><head><title>Austin Parts Index</title></head><body><h1>Catalogue</h1><p>Parts.</p></body></html>';
    expect(extractMetadata(parseHtml(html), { url: 'https://parts.example/', now }).bylines).toEqual([]);
  });
});
