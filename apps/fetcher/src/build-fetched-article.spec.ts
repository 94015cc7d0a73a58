import { describe, expect, it } from '@jest/globals';
import { buildFetchedArticle } from './build-fetched-article.js';

const item = (fields: object): { contentType: string; text: string } => ({
  contentType: 'application/ninjs+json',
  text: JSON.stringify({ uri: 'urn:wire:7', headline: 'Ferry delayed', body_text: 'Late.', ...fields }),
});
const fetchedAt = new Date('2026-03-10T12:00:00Z');

describe('buildFetchedArticle', () => {
  it('gives all versions of an item the same identity by the identifier inside, a kill included', () => {
    const first = buildFetchedArticle({ source: 'wire', document: item({}) }, fetchedAt);
    const kill = buildFetchedArticle({ source: 'wire', document: item({ pubstatus: 'canceled' }) }, fetchedAt);
    expect(first.guid).toBe('urn:wire:7');
    expect(kill.id).toBe(first.id);
    expect(kill.version).not.toBe(first.version);
  });

  it('prefers the identity that came with the document', () => {
    const sent = buildFetchedArticle({ source: 'wire', guid: 'sent', document: item({}) }, fetchedAt);
    expect(sent.guid).toBe('sent');
    const url = 'https://news.example/ferry';
    expect(buildFetchedArticle({ source: 'wire', url, document: item({}) }, fetchedAt).guid).toBeUndefined();
  });
});
