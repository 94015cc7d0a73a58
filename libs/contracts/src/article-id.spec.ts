import { describe, expect, it } from '@jest/globals';
import { articleId, contentVersion, uuidV5 } from './article-id.js';

describe('articleId', () => {
  it('is the same UUIDv5 for every spelling of an address', () => {
    const id = articleId({ source: 'feed', url: 'https://news.example/a?utm_source=rss' }, 'x');
    expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
    expect(articleId({ source: 'push', url: 'https://NEWS.example/a#top', guid: '7' }, 'y')).toBe(id);
  });

  it('comes from source and guid where there is no address', () => {
    const id = articleId({ source: 'agency', guid: '7' }, 'x');
    expect(id).toBe(uuidV5('agency:7'));
    expect(articleId({ source: 'other', guid: '7' }, 'x')).not.toBe(id);
  });

  it('comes from the content where there is neither', () => {
    const id = articleId({ source: 'agency' }, 'x');
    expect(articleId({ source: 'agency' }, 'x')).toBe(id);
    expect(articleId({ source: 'agency' }, 'y')).not.toBe(id);
  });
});

describe('contentVersion', () => {
  it('differs when one character differs', () => {
    expect(contentVersion('Ankara')).toMatch(/^[0-9a-f]{32}$/);
    expect(contentVersion('Ankara')).not.toBe(contentVersion('ankara'));
  });
});
