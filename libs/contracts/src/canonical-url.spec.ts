import { describe, expect, it } from '@jest/globals';
import { canonicalizeUrl } from './canonical-url.js';

describe('canonicalizeUrl', () => {
  it.each([
    ['HTTPS://News.Example:443/A/b', 'https://news.example/A/b', 'scheme, host and default port'],
    ['https://news.example/a#comments', 'https://news.example/a', 'fragment'],
    ['https://news.example/a/', 'https://news.example/a', 'trailing slash'],
    ['https://news.example', 'https://news.example/', 'the root keeps its slash'],
    ['https://news.example/a?utm_source=x&fbclid=y&id=3', 'https://news.example/a?id=3', 'tracking parameters'],
    ['https://news.example/a?b=2&a=1', 'https://news.example/a?a=1&b=2', 'order of parameters'],
    ['https://amp.news.example/a', 'https://news.example/a', 'AMP host'],
    ['https://news.example/amp/a', 'https://news.example/a', 'AMP path first'],
    ['https://news.example/a/amp/', 'https://news.example/a', 'AMP path last'],
    ['https://news.example/a.amp.html', 'https://news.example/a.html', 'AMP suffix'],
    ['https://news.example/a?amp=1', 'https://news.example/a', 'AMP flag'],
    ['https://müller.example/ä', 'https://xn--mller-kva.example/%C3%A4', 'international names'],
  ])('%s becomes %s (%s)', (url, canonical) => {
    expect(canonicalizeUrl(url)).toBe(canonical);
  });

  it('gives back what it made', () => {
    const once = canonicalizeUrl('https://news.example/a/?b=2&utm_medium=x&a=%20#top');
    expect(canonicalizeUrl(once)).toBe(once);
  });

  it('refuses what is not an absolute address', () => {
    expect(() => canonicalizeUrl('/news/1')).toThrow('Invalid URL');
  });
});
