import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { parseHtml } from '../dom/parse-html.js';
import type { PageMetadata } from './extract-metadata.js';
import { extractMetadata } from './extract-metadata.js';

const now = new Date('2026-03-10T12:00:00Z');

function read(html: string, url = 'https://www.courier.example/local/bridge'): PageMetadata {
  return extractMetadata(parseHtml(html), { url, now });
}

function page(head: string, body: string, attributes = 'lang="en"'): string {
  return `<!doctype html><html ${attributes}><head>${head}</head><body>${body}</body></html>`;
}

const headline = 'Council votes to rebuild canal bridge';

describe('headline', () => {
  it.each([
    [`<title>${headline} | The Courier</title><meta property="og:site_name" content="The Courier">`, ''],
    [`<title>${headline} - Local - The Courier</title><meta property="og:site_name" content="The Courier">`, ''],
    [`<title>The Courier: ${headline}</title>`, `<h1>${headline}</h1>`],
    [`<title>${headline} – courier.example</title>`, ''],
    [`<meta property="og:title" content="${headline} | Some Brand">`, ''],
  ])('is free of the site’s name: %s', (head, body) => {
    expect(read(page(head, body)).headline).toBe(headline);
  });

  it('is the heading that metadata agrees with, not the logo', () => {
    const body = `<header><h1>The Courier</h1></header><h1>${headline}</h1><h1>Other stories of the week</h1>`;
    expect(read(page(`<title>${headline}</title>`, body)).headline).toBe(headline);
  });

  it('is the shown one where a search title differs', () => {
    const head = '<title>Canal bridge rebuild: what we know about the council vote</title>';
    expect(read(page(head, `<h1>${headline} after storm</h1>`)).headline).toBe(`${headline} after storm`);
  });

  it('has the case of metadata where capitals are only styling', () => {
    const head = `<meta property="og:title" content="${headline}">`;
    expect(read(page(head, `<h1>${headline.toUpperCase()}</h1>`)).headline).toBe(headline);
  });

  it('leaves out what the heading holds besides', () => {
    const head = `<meta property="og:title" content="${headline}">`;
    expect(read(page(head, `<h1><span>March 4, 2026</span> ${headline}</h1>`)).headline).toBe(headline);
    expect(read(page(head, `<h1>Blog: ${headline}</h1>`)).headline).toBe(headline);
    expect(read(page(head, `<h1><em>Water and power</em> ${headline}</h1>`)).headline).toBe(headline);
  });

  it('is not lost where the logo is the only h1', () => {
    const body = `<h1>Playful Courier</h1><h2>${headline}</h2><p>Text.</p>`;
    expect(
      read(page(`<title>${headline} | Playful Courier</title>`, body), 'https://playfulcourier.example/a').headline,
    ).toBe(headline);
  });

  it('is the part of a title on which metadata agrees, not the one that a logo shows', () => {
    const head = `<title>Canal Data Blog: ${headline}</title><meta property="og:title" content="${headline}">`;
    const body = `<aside><h1>Canal Data Blog</h1><h3>${headline}</h3></aside><p>Text.</p>`;
    expect(read(page(head, body)).headline).toBe(headline);
  });

  it('is not an introduction set as h1, nor a heading of related stories', () => {
    const introduction = `<h1>${'Learn what the council voted for and why it matters to you. '.repeat(5)}</h1>`;
    expect(read(page(`<title>${headline}</title>`, introduction)).headline).toBe(headline);
    const related = `<div class="related"><h1>Where to cross the canal by ferry</h1></div>`;
    const shown = 'A bridge for the canal after all';
    expect(read(page('<title>Where to cross the canal</title>', `<h1>${shown}</h1>${related}`)).headline).toBe(shown);
  });

  it('has no label of the newspaper at its end', () => {
    expect(read(page(`<title>${headline} | Opinion</title>`, `<h1>${headline} | Opinion</h1>`)).headline).toBe(
      headline,
    );
  });

  it('is absent from an empty page', () => {
    expect(read('').headline).toBeUndefined();
  });
});

describe('bylines', () => {
  const jsonLd = (author: unknown): string =>
    `<script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', headline, author })}</script>`;
  const names = (head: string, body = `<h1>${headline}</h1>`): string[] =>
    read(page(`<meta property="og:site_name" content="The Courier">${head}`, body)).bylines.map(({ name }) => name);

  it.each([
    ['a string', 'Jane Roe'],
    ['an object', { '@type': 'Person', name: 'Jane Roe' }],
    ['a list', [{ '@type': 'Person', name: 'Jane Roe' }]],
    ['given and family name', { '@type': 'Person', givenName: 'Jane', familyName: 'Roe' }],
    ['a name in a list', { '@type': 'Person', name: ['Jane Roe'] }],
    ['"By" inside', { name: 'By Jane Roe' }],
    ['entities', { name: 'Jane&#32;Roe' }],
    ['an address', { '@type': 'Person', url: 'https://courier.example/authors/jane-roe/' }],
    ['the publisher beside', [{ name: 'Jane Roe' }, { '@type': 'Organization', name: 'The Courier' }]],
  ])('are read from JSON-LD that gives %s', (_, author) => {
    expect(names(jsonLd(author))).toEqual(['Jane Roe']);
  });

  it.each([
    ['the publisher', { '@type': 'Organization', name: 'The Courier' }],
    ['an agency', { '@type': 'Person', name: 'Reuters' }],
    ['a login', 'admin'],
    ['a desk', 'Web Desk'],
    ['nothing', { '@type': 'Person', name: '' }],
    ['a social address', 'https://www.facebook.com/thecourier'],
  ])('name nobody where metadata gives %s', (_, author) => {
    expect(names(jsonLd(author))).toEqual([]);
  });

  it.each([
    '<meta name="author" content="Jane Roe">',
    '<meta property="article:author" content="Jane Roe">',
    '<meta name="parsely-author" content="Jane Roe">',
    '<meta name="sailthru.author" content="Jane Roe">',
    '<meta name="DC.creator" content="Jane Roe">',
    '<meta name="byl" content="By Jane Roe">',
    '<meta name="twitter:label1" content="Written by"><meta name="twitter:data1" content="Jane Roe">',
    '<meta name="citation_author" content="Roe, Jane">',
  ])('are read from %s', (head) => {
    expect(names(head)).toEqual(['Jane Roe']);
  });

  it.each([
    '<a rel="author" href="/jane">Jane Roe</a>',
    '<p class="byline">By <a href="/jane">Jane Roe</a></p>',
    '<p>By Jane Roe</p>',
    '<p>By Jane Roe | March 4, 2026</p>',
    '<div>4 March 2026 · Jane Roe</div>',
    '<div class="author-name">Jane Roe</div>',
    '<span>By</span><p>Jane Roe</p>',
    '<span itemprop="author" itemscope><meta itemprop="name" content="x"><b>Jane Roe</b></span>',
  ])('are read below the headline from %s', (body) => {
    expect(names('', `<h1>${headline}</h1>${body}<p>${'The council voted on Tuesday. '.repeat(8)}</p>`)).toEqual([
      'Jane Roe',
    ]);
  });

  it('are not those of comments, related stories or other credits', () => {
    const body = `<h1>${headline}</h1><p>Photo by Joe Bloggs</p><p>Reviewed by Ana Cruz</p><p>${'Text of the story. '.repeat(20)}</p>
      <div class="related"><p class="byline">By Tom Dee</p></div><div id="comments"><p class="comment-author">By Max Moe</p></div>`;
    expect(names('', body)).toEqual([]);
  });

  it('are not people in tags beside the headline', () => {
    const body = `<h1>${headline}</h1><ul><li>John Smith</li><li>Maria Jones</li></ul><p>${'Text of the story. '.repeat(20)}</p>`;
    expect(names('', body)).toEqual([]);
  });

  it('leave editors and translators to the contributors', () => {
    const script = `<script type="application/ld+json">${JSON.stringify({
      '@type': 'NewsArticle',
      headline,
      author: 'Jane Roe',
      editor: { '@type': 'Person', name: 'Joe Bloggs' },
      translator: 'Ana Cruz',
    })}</script>`;
    const metadata = read(page(script, ''));
    expect(metadata.bylines.map(({ name }) => name)).toEqual(['Jane Roe']);
    expect(metadata.contributors.map(({ name, role }) => `${role}: ${name}`)).toEqual([
      'editing: Joe Bloggs',
      'translation: Ana Cruz',
    ]);
  });

  it('are those shown where metadata has only room for one', () => {
    expect(
      names('<meta name="author" content="Jane Roe">', `<h1>${headline}</h1><p>By Jane Roe and Joe Bloggs</p>`),
    ).toEqual(['Jane Roe', 'Joe Bloggs']);
  });
});

describe('dates', () => {
  const head = (metas: string): PageMetadata => read(page(metas, `<h1>${headline}</h1>`));

  it('tells published from modified', () => {
    const metadata = head(`<meta property="article:published_time" content="2026-03-03T18:20:00+01:00">
      <meta property="article:modified_time" content="2026-03-04T07:00:00+01:00">`);
    expect(metadata.publishedAt).toMatchObject({
      value: '2026-03-03T18:20:00+01:00',
      precision: 'second',
      timeZone: '+01:00',
    });
    expect(metadata.modifiedAt).toMatchObject({ value: '2026-03-04T07:00:00+01:00' });
  });

  it('does not take a machine’s stamp of a change for the publication', () => {
    const metadata = head('<meta property="og:updated_time" content="2026-03-04T07:00:00Z">');
    expect(metadata.publishedAt).toBeUndefined();
    expect(metadata.modifiedAt?.value).toBe('2026-03-04T07:00:00Z');
  });

  it('does not believe the future', () => {
    expect(head('<meta property="article:published_time" content="2027-01-01">').publishedAt).toBeUndefined();
  });

  it('reads labels of shown dates', () => {
    const metadata = read(page('', `<h1>${headline}</h1><p>Published 3 March 2026, updated 5 March 2026</p>`));
    expect(metadata.publishedAt).toMatchObject({ value: '2026-03-03', precision: 'day' });
    expect(metadata.modifiedAt).toMatchObject({ value: '2026-03-05' });
  });

  it('prefers the earlier day that is printed at the headline to a stamp in UTC', () => {
    const metas = '<meta property="article:published_time" content="2026-03-04T02:00:00Z">';
    expect(read(page(metas, `<h1>${headline}</h1><p>March 3, 2026</p>`)).publishedAt?.value).toBe('2026-03-03');
  });

  it('takes the day that a renewed page shows as its only date', () => {
    const metas = `<script type="application/ld+json">{"@type":"Article","headline":"${headline}","datePublished":"2019-03-04T10:00:00Z","dateModified":"2026-03-03T10:00:00Z"}</script>`;
    const shown = (line: string): string | undefined =>
      read(page(metas, `<h1>${headline}</h1>${line}`)).publishedAt?.value;
    expect(shown('<time datetime="2026-03-03">March 3, 2026</time>')).toBe('2026-03-03');
    expect(shown('<p>Updated <time datetime="2026-03-03">March 3, 2026</time></p>')).toBe('2019-03-04T10:00:00Z');
    expect(shown('')).toBe('2019-03-04T10:00:00Z');
  });

  it('believes the day in the address against a stamp in UTC a few hours later', () => {
    const metas = '<meta property="article:published_time" content="2026-03-04T02:00:00Z">';
    const { publishedAt } = read(page(metas, `<h1>${headline}</h1>`), 'https://courier.example/2026/03/03/bridge');
    expect(publishedAt?.value).toBe('2026-03-03');
  });

  it.each([
    ['https://courier.example/2026/03/03/bridge', '2026-03-03'],
    ['https://courier.example/news-20260303-bridge', '2026-03-03'],
    ['https://courier.example/2026/03/bridge', '2026-03'],
  ])('reads the address %s', (url, expected) => {
    expect(read(page('', `<h1>${headline}</h1>`), url).publishedAt?.value).toBe(expected);
  });

  it.each([
    ['lang="en-US"', '2026-02-03'],
    ['lang="en-GB"', '2026-03-02'],
    ['lang="fr"', '2026-03-02'],
  ])('reads 02/03/2026 on a page with %s as %s', (attributes, expected) => {
    expect(read(page('', `<h1>${headline}</h1><time>02/03/2026</time>`, attributes)).publishedAt?.value).toBe(expected);
  });
});

describe('other facts', () => {
  it('reads section, tags, images, access and live blogs', () => {
    const metadata = read(
      page(
        `<script type="application/ld+json">{"@type":"LiveBlogPosting","headline":"${headline}","articleSection":"Local","keywords":"bridges, Council","isAccessibleForFree":"False","image":{"url":"/b.jpg","caption":"The bridge"}}</script>
        <link rel="canonical" href="/local/canal-bridge?x=1">`,
        `<h1>${headline}</h1>`,
      ),
    );
    expect(metadata).toMatchObject({
      section: 'Local',
      tags: ['bridges', 'Council'],
      images: [{ url: 'https://www.courier.example/b.jpg', caption: 'The bridge' }],
      isFree: false,
      isLiveBlog: true,
      canonicalUrl: 'https://www.courier.example/local/canal-bridge?x=1',
    });
  });

  it('does not believe a canonical address that is the front page', () => {
    expect(read(page('<link rel="canonical" href="https://www.courier.example/">', '')).canonicalUrl).toBeUndefined();
  });

  it('reads JSON-LD that stands in a hidden or streamed part', () => {
    const script = `<script type="application/ld+json">{"@type":"Article","headline":"${headline}","datePublished":"2026-03-03"}</script>`;
    expect(read(page('', `<div hidden>${script}</div>`)).publishedAt?.value).toBe('2026-03-03');
    expect(read(page('', `<div hidden id="S:0"><h1>${headline}</h1><p>By Jane Roe</p></div>`)).bylines).toMatchObject([
      { name: 'Jane Roe' },
    ]);
  });
});

describe('hostile pages', () => {
  it.each([
    ['elements 100,000 deep', '<div class="byline date">'.repeat(100_000)],
    ['100,000 headings', '<h1>Some heading of the page</h1>'.repeat(100_000)],
    ['100,000 metas', '<meta name="author" content="Jane Roe">'.repeat(100_000)],
    ['100,000 attributes', `<div ${Array.from({ length: 100_000 }, (_, index) => `a${index}="x"`).join(' ')}>`],
    ['a class of 1 MB', `<div class="${'byline-'.repeat(150_000)}">x</div>`],
    ['a line of 1 MB', `<h1>${headline}</h1><p>By ${'Jane Roe, '.repeat(100_000)}</p>`],
    ['a title of 1 MB', `<title>${'a - '.repeat(250_000)}</title>`],
    ['JSON-LD 100,000 deep', `<script type="application/ld+json">${'{"author":['.repeat(100_000)}</script>`],
    [
      'JSON-LD of 100,000 objects',
      `<script type="application/ld+json">[${'{"@type":"Article"},'.repeat(100_000)}{}]</script>`,
    ],
    ['a script of 1 MB', `<script>${'"author":"'.repeat(100_000)}</script>`],
  ])('are read in bounded time: %s', (_, html) => {
    const document = parseHtml(html);
    const start = performance.now();
    extractMetadata(document, { url: 'https://courier.example/a', now });
    expect(performance.now() - start).toBeLessThan(4000);
  });

  it('never fail', () => {
    const parts = fc.constantFrom(
      '<h1>', '</h1>', '<p>', 'By Jane Roe', '<meta name="author" content="', '">', '<script type="application/ld+json">', '{"@type":"Article","author":',
      '</script>', '<time datetime="', '2026-03-03', '<div class="byline">', '</div>', '<svg><title>', '<title>', ' | ', '<nav>', '<template>', '\u0000', 'سلمى', '<a rel=author href="',
    ); // prettier-ignore
    fc.assert(
      fc.property(fc.array(parts, { maxLength: 40 }), fc.option(fc.webUrl()), (pieces, url) => {
        const metadata = extractMetadata(parseHtml(pieces.join('')), { url: url ?? undefined, now });
        expect(Array.isArray(metadata.bylines)).toBe(true);
      }),
    );
  });
});
