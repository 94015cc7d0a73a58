import { describe, expect, it } from '@jest/globals';
import type { FetchedArticle } from '@dateline/contracts';
import { bodyAsArticle } from './body-as-article.js';

const read = (text: string, publishedAt?: string) => {
  const fetched: FetchedArticle = {
    id: 'a',
    version: 'v',
    source: 'process',
    fetchedAt: '2026-03-03T10:00:00Z',
    pubStatus: 'usable',
    document: { contentType: 'text/plain', text },
  };
  return bodyAsArticle(fetched, publishedAt);
};

describe('bodyAsArticle', () => {
  it.each([
    ['  One.\n\n\n Two\nlines. \n', ['One.', 'Two\nlines.']],
    ['One.\nTwo.\r\nThree.', ['One.', 'Two.', 'Three.']],
    ['', []],
  ])('keeps the text of %j and cuts its paragraphs out of it', (text, paragraphs) => {
    const article = read(text);
    expect(article.text).toBe(text);
    expect(article.blocks.map((block) => block.text)).toEqual(paragraphs);
    for (const { start, end, text: cut } of article.blocks) expect(text.slice(start, end)).toBe(cut);
  });

  it('tells the language of a text that is long enough', () => {
    expect(
      read('The council of the district approved the budget on Monday, and the mayor was content.').language?.code,
    ).toBe('en');
    expect(read('').language).toBeUndefined();
  });

  it('takes the publication date, and leaves out one that is none', () => {
    expect(read('x', '2026-03-03').publishedAt).toMatchObject({ value: '2026-03-03', precision: 'day' });
    expect(read('x', '2026-03-03T09:30:00Z').publishedAt).toMatchObject({ precision: 'second' });
    expect(read('x', 'yesterday').publishedAt).toBeUndefined();
  });
});
