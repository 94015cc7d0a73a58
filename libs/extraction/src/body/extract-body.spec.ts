import { describe, expect, it } from '@jest/globals';
import type { ExtractedArticle } from '@dateline/contracts';
import { extractArticle } from '../extract-article.js';

const now = new Date('2026-03-04T12:00:00Z');

function read(html: string): ExtractedArticle {
  return extractArticle({ contentType: 'text/html', text: html }, { now, url: 'https://harbour.example/news/pier' });
}

const paragraphs = [
  'The old pier at Harrow Bay will be rebuilt over the next two winters, the port authority said on Tuesday, after engineers found that half of its oak piles can no longer carry a crane.',
  'Work is to begin in October and will cost about nine million crowns, a third of it from the county. Two ferries will leave from the fish quay until it is done, and buses will connect the two.',
  '“Nobody wants to see the pier fenced off for another summer,” said Marit Oslund, who chairs the authority. “But we were not going to patch it again and hope.”',
  'Traders on the front have asked for lower rents while the work lasts. The town hall has promised an answer by the end of the month, and said that a decision on parking would follow in May.',
  'The pier was last repaired in 1987. It was built for the herring trade, and at its busiest some four hundred boats a season landed their catch there before the canneries closed.',
];

const head =
  '<title>Harrow Bay pier to be rebuilt | Harbour Herald</title><meta property="og:title" content="Harrow Bay pier to be rebuilt">';
const navigation =
  '<header><nav><ul><li><a href="/">Home</a></li><li><a href="/news">News</a></li><li><a href="/sport">Sport</a></li></ul></nav></header>';
const footer =
  '<footer><p>© 2026 Harbour Herald. All rights reserved.</p><a href="/privacy">Privacy</a> <a href="/terms">Terms</a></footer>';

function page(main: string, after = ''): string {
  return `<!doctype html><html><head>${head}</head><body>${navigation}<main>${main}</main>${after}${footer}</body></html>`;
}

function article(inner: string): string {
  return `<article><h1>Harrow Bay pier to be rebuilt</h1><div class="article-body">${inner}</div></article>`;
}

const body = paragraphs.map((text) => `<p>${text}</p>`).join('\n');

describe('extractBody', () => {
  it('takes the paragraphs and leaves navigation, headline and footer', () => {
    expect(read(page(article(body))).text).toBe(paragraphs.join('\n\n'));
  });

  it('leaves related links, newsletter boxes and share buttons between paragraphs', () => {
    const [one = '', two = '', ...rest] = paragraphs;
    const inner = `<p>${one}</p><aside class="related-stories"><h3>Related stories</h3><ul><li><a href="/a">Ferry fares rise</a></li><li><a href="/b">Cannery flats sold</a></li></ul></aside><p>${two}</p>
      <div class="newsletter-signup"><p>Sign up for our weekly newsletter</p><form><input type="email"><button>Subscribe</button></form></div>${rest.map((text) => `<p>${text}</p>`).join('')}
      <div class="share-buttons"><a href="#">Share on Facebook</a><a href="#">Tweet</a></div>`;
    expect(read(page(article(inner))).text).toBe(paragraphs.join('\n\n'));
  });

  it('leaves the line that says who wrote it and when', () => {
    const meta = '<div>By <a rel="author" href="/authors/lise-dahl">Lise Dahl</a> <time>3 March 2026</time></div>';
    const standfirst = '<p>The port authority will rebuild the pier over the next two winters.</p>';
    const { text } = read(page(`<article><h1>Harrow Bay pier to be rebuilt</h1>${standfirst}${meta}${body}</article>`));
    expect(text).not.toContain('Lise Dahl');
    expect(text).toContain(paragraphs[0]);
  });

  it('leaves it with a city and a time of day too', () => {
    const meta = '<p>By <a rel="author" href="/l">Lise Dahl</a> and Tom Marsh | Harrow Bay | 3 Mar 2026, 04:10 CET</p>';
    expect(read(page(article(meta + body))).text).toBe(paragraphs.join('\n\n'));
  });

  it('does not take a long comment thread under a short post', () => {
    const comments = Array.from(
      { length: 30 },
      (_, index) =>
        `<li class="comment" id="comment-${index}"><div class="comment-author">Reader ${index}</div><div class="comment-content"><p>I remember the pier when my father sold nets there, number ${index} on the quay, and it was in a bad way even then, so I am glad that they finally do something about it.</p></div><a href="#">Reply</a></li>`,
    ).join('');
    const { text } = read(
      page(
        article(body),
        `<section id="comments" class="comments-area"><h2>30 comments</h2><ol class="comment-list">${comments}</ol></section>`,
      ),
    );
    expect(text).toContain('landed their catch');
    expect(text).not.toContain('my father sold nets');
  });

  it('does not take a list of teasers', () => {
    const teasers = Array.from(
      { length: 12 },
      (_, index) =>
        `<div class="card teaser"><a href="/story-${index}"><h3>Council votes on plan number ${index}</h3></a><p>Members are to meet again next week to settle what was left open in the spring.</p></div>`,
    ).join('');
    const { text } = read(page(article(body), `<section class="latest-news"><h2>Latest news</h2>${teasers}</section>`));
    expect(text).toBe(paragraphs.join('\n\n'));
  });

  it('cuts paragraphs at double line breaks and keeps single ones', () => {
    const { blocks } = read(page(article(paragraphs.join('<br><br>').replace('county. Two', 'county.<br>Two'))));
    expect(blocks).toHaveLength(paragraphs.length);
    expect(blocks[1]?.text).toContain('county.\nTwo ferries');
  });

  it('reads text that stands in boxes without paragraphs', () => {
    expect(read(page(article(paragraphs.map((text) => `<div>${text}</div>`).join('')))).text).toBe(
      paragraphs.join('\n\n'),
    );
  });

  it('keeps headings, list items and quotations with their kinds', () => {
    const [one = '', two = '', three = '', four = '', five = ''] = paragraphs;
    const inner = `<p>${one}</p><h2>What will be done</h2><p>${two}</p><ul><li>All 212 oak piles are replaced by steel ones.</li><li>The crane track is moved to the north side.</li></ul><blockquote><p>${three}</p></blockquote><h3>The traders</h3><p>${four}</p><p>${five}</p>`;
    const { blocks } = read(page(article(inner)));
    expect(blocks.map((block) => block.kind)).toEqual([
      'paragraph', 'heading', 'paragraph', 'list-item', 'list-item', 'quote', 'heading', 'paragraph', 'paragraph',
    ]); // prettier-ignore
    expect(blocks[1]).toMatchObject({ level: 2, text: 'What will be done' });
  });

  it('joins the cells of a table row', () => {
    const inner = `${body}<table><tbody><tr><th>Winter</th><th>Piles replaced</th></tr><tr><td>2026–27</td><td>104 of them</td></tr></tbody></table><p>${paragraphs[0] ?? ''} That is what the plan says.</p>`;
    expect(read(page(article(inner))).text).toContain('2026–27 | 104 of them');
  });

  it('gives images with their captions, and the links of the body', () => {
    const figure =
      '<figure><img src="/img/blank.gif" data-src="/img/pier.jpg" alt="The pier"><figcaption>The pier at low tide. <span class="credit">Photo: Ola Brekke</span></figcaption></figure>';
    const inner = `<p>${paragraphs[0] ?? ''} <a href="/plan">The plan</a> is public.</p>${figure}${body}`;
    const { images, links } = read(page(article(inner)));
    expect(images).toEqual([
      {
        url: 'https://harbour.example/img/pier.jpg',
        alt: 'The pier',
        caption: 'The pier at low tide.',
        credit: 'Photo: Ola Brekke',
      },
    ]);
    expect(links).toContainEqual({ url: 'https://harbour.example/plan', text: 'The plan' });
  });

  it('reads a body that is only in the page state', () => {
    const state = {
      props: {
        pageProps: {
          story: { id: 7, blocks: paragraphs.map((text) => ({ type: 'text', text })) },
          strings: { accept: 'Accept', reject: 'Reject' },
        },
      },
    };
    const { text, quality } = read(
      `<html><head>${head}</head><body><div id="__next"></div><script id="__NEXT_DATA__" type="application/json">${JSON.stringify(state)}</script></body></html>`,
    );
    expect(text).toBe(paragraphs.join('\n\n'));
    expect(quality.reasons).toContain('client-rendered');
  });

  it('reads a body that is only in the structured data', () => {
    const data = {
      '@type': 'NewsArticle',
      headline: 'Harrow Bay pier to be rebuilt',
      articleBody: paragraphs.join('\n\n'),
    };
    const { text } = read(
      `<html><head>${head}<script type="application/ld+json">${JSON.stringify(data)}</script></head><body><div id="app">Loading…</div></body></html>`,
    );
    expect(text).toBe(paragraphs.join('\n\n'));
  });

  it('does not take interface texts of the page state for the article', () => {
    const state = {
      messages: Array.from(
        { length: 8 },
        (_, index) =>
          `Your session number ${index} has expired. Please sign in again to see the orders of your account and its settings.`,
      ),
    };
    const { text } = read(
      `<html><head>${head}</head><body><p>Short.</p><script>window.__STATE__ = ${JSON.stringify(state)};</script></body></html>`,
    );
    expect(text).not.toContain('session');
  });

  it('reads a body that stands in a noscript', () => {
    expect(read(page(`<div id="root"></div><noscript>${article(body)}</noscript>`)).text).toContain(paragraphs[2]);
  });

  it('does not read scripts, styles, templates and hidden menus as text', () => {
    const inner = `<style>.x{color:red}</style><script>var pier = "not text";</script><template><p>Not shown at all, this sentence of a template.</p></template>${body}`;
    expect(read(page(article(inner))).text).toBe(paragraphs.join('\n\n'));
  });

  it('repairs text that was decoded twice', () => {
    const broken = Buffer.from(page(article(body)), 'utf8').toString('latin1');
    expect(read(broken).text).toBe(paragraphs.join('\n\n'));
  });

  it.each([
    [
      'Japanese',
      '港の古い桟橋は今後二年の冬にかけて再建されると、港湾当局が火曜日に発表した。技術者の調査で、樫の杭の半分がもはや重機を支えられないことが分かったためである。',
    ],
    [
      'Arabic',
      'أعلنت هيئة الميناء يوم الثلاثاء أن الرصيف القديم سيعاد بناؤه خلال الشتاءين المقبلين، بعدما تبين للمهندسين أن نصف دعائمه لم تعد تتحمل وزن الرافعات التي تعمل فوقه.',
    ],
    [
      'Russian',
      'Старый причал будет перестроен в течение двух зим, сообщила во вторник администрация порта: инженеры установили, что половина дубовых свай больше не выдерживает портовый кран.',
    ],
  ])('reads %s', (_, text) => {
    const texts = [1, 2, 3, 4].map((count) => `${text} (${count})`);
    const html = `<!doctype html><html><head><title>${text.slice(0, 20)}</title></head><body>${navigation}<article><h1>${text.slice(0, 20)}</h1><div class="entry-content">${texts.map((line) => `<p>${line}</p>`).join('')}</div></article>${footer}</body></html>`;
    expect(read(html).text).toBe(texts.join('\n\n'));
  });
});

describe('quality', () => {
  it('is high for a whole article', () => {
    const { quality, wordCount } = read(page(article(body)));
    expect(quality.score).toBeGreaterThan(0.8);
    expect(quality.reasons).toEqual([]);
    expect(wordCount).toBe(paragraphs.join(' ').split(/\s+/).length);
  });

  it('names a paywall', () => {
    const wall =
      '<div class="paywall"><h2>Subscribe to continue reading</h2><p>Already a subscriber? Sign in.</p></div>';
    expect(read(page(article(`<p>${paragraphs[0] ?? ''}</p>${wall}`))).quality.reasons).toContain('paywall');
  });

  it('names a consent wall', () => {
    const html = `<html><head><title>Harbour Herald</title></head><body><div class="consent"><h1>Before you continue</h1><p>We and our partners use cookies to store and access personal data such as browsing data.</p><button>Accept all cookies</button></div></body></html>`;
    expect(read(html).quality.reasons).toContain('cookie-wall');
  });

  it('names what is no article', () => {
    const html =
      '<html><head><title>404</title></head><body><h1>Page not found</h1><p>404 error. Go back.</p></body></html>';
    const { quality } = read(html);
    expect(quality.reasons).toContain('not-an-article');
    expect(quality.score).toBeLessThan(0.2);
  });
});
