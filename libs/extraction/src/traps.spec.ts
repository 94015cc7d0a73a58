import { describe, expect, it } from '@jest/globals';
import { extractedArticleSchema, type ExtractedArticle } from '@dateline/contracts';
import { extractArticle } from './extract-article.js';

const now = new Date('2026-03-10T12:00:00Z');

function read(html: string): ExtractedArticle {
  const article = extractArticle(
    { contentType: 'text/html', text: html },
    { now, url: 'https://harbour.example/pier' },
  );
  return extractedArticleSchema.parse(article);
}

const post = 'The pier is open again. Thanks to everybody who came to carry planks on Saturday, rain and all!';
const reply = (index: number): string =>
  `I walked out to the end of it this morning, number ${index} to do so I think, and the new planks are so much better than the old ones that I nearly cried. My grandfather worked on that pier for thirty years, and he would have liked to see it.`;

describe('pages on which other extractors failed', () => {
  it.each([
    ['nothing', ''],
    ['white space', ' \n\t '],
    ['a comment', '<!-- pier -->'],
    ['a document type', '<!doctype html>'],
    ['text without an element', 'The pier is open again.'],
    ['text before the document type', 'pier<!doctype html><p>The pier is open again.'],
    ['a document without a body', '<html><head><title>Pier</title></head></html>'],
    ['frames', '<html><frameset cols="1,2"><frame src="a"><frame src="b"></frameset></html>'],
    ['a drawing', '<svg xmlns="http://www.w3.org/2000/svg"><title>Pier</title><path d="M0 0"/></svg>'],
    ['an element without a name', '<><p>The pier is open again.</p></>'],
    ['names of other namespaces', '<o:p>The pier</o:p><fb:like></fb:like><p>is open again.</p>'],
    ['instructions', '<?xml version="1.0"?><?php echo 1 ?><p>The pier is open again.</p>'],
    ['a template of a page', '<template><html><body><p>The pier.</p></body></html></template>'],
    ['two documents', '<html><body><p>The pier.</p></body></html><html><body><p>It is open.</p></body></html>'],
  ])('gives an article, if an empty one, for %s', (_, html) => {
    const { text, blocks } = read(html);
    expect(blocks.map((block) => block.text).join('\n\n')).toBe(text);
  });

  it('takes a post of two sentences, and not the thread below that is fifty times as long', () => {
    const thread = Array.from(
      { length: 60 },
      (_, index) =>
        `<li class="comment"><b class="fn">Reader ${index}</b><div class="comment-body"><p>${reply(index)}</p></div></li>`,
    );
    const html = `<html><head><title>Pier open | Harbour Herald</title></head><body><main><article class="post"><h1>Pier open</h1><div class="entry-content"><p>${post}</p></div></article><section id="comments"><h2>60 thoughts on “Pier open”</h2><ol class="comment-list">${thread.join('')}</ol></section></main></body></html>`;
    const { text, bylines } = read(html);
    expect(text).toBe(post);
    expect(bylines).toEqual([]);
  });

  it('names nobody where a page names only its publisher, its photographer and people of whom it tells', () => {
    const data = {
      '@type': 'NewsArticle',
      headline: 'Pier open',
      publisher: { name: 'Harbour Herald' },
      copyrightHolder: 'Harbour Media Ltd',
    };
    const html = `<html><head><title>Pier open | Harbour Herald</title><meta property="og:site_name" content="Harbour Herald"><meta name="copyright" content="Harbour Media Ltd"><meta name="twitter:creator" content="@harbourherald"><script type="application/ld+json">${JSON.stringify(data)}</script></head><body><main><h1>Pier open</h1><figure><img src="a.jpg"><figcaption>The pier. Photo: Ola Brekke</figcaption></figure><p>${post}</p><p>Marit Oslund, who chairs the authority, cut the ribbon.</p><p>Contact: Lise Dahl, press officer</p></main><footer>© 2026 Harbour Media Ltd. Site by Jonas Vik</footer></body></html>`;
    expect(read(html).bylines).toEqual([]);
  });

  it('gives agencies apart, beside the people and instead of them', () => {
    const withAuthor = (author: string): ExtractedArticle =>
      read(
        `<html><head><title>Pier open</title><meta name="author" content="${author}"></head><body><h1>Pier open</h1><p>${post}</p></body></html>`,
      );
    expect(withAuthor('Associated Press')).toMatchObject({ bylines: [], agency: { name: 'Associated Press' } });
    expect(withAuthor('Jane Roe, Reuters')).toMatchObject({
      bylines: [{ name: 'Jane Roe' }],
      agency: { name: 'Reuters' },
    });
    expect(withAuthor('AFP with Jane Roe').bylines.map(({ name }) => name)).toEqual(['Jane Roe']);
  });
});
