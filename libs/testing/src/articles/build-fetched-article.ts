import { contentVersion, uuidV5, type FetchedArticle } from '@dateline/contracts';

/**
 * A short plain-text agency report about an invented event, as the fetcher publishes it. Each name gives an article of
 * its own; `changes` replaces fields, and a changed document gives another version.
 */
export function buildFetchedArticle(name: string, changes: Partial<FetchedArticle> = {}): FetchedArticle {
  const url = `https://example.org/news/${encodeURIComponent(name)}`;
  const document = changes.document ?? { contentType: 'text/plain', text: reportOf(name) };
  return {
    id: uuidV5(url),
    version: contentVersion(document.text),
    source: 'test-wire',
    url,
    fetchedAt: '2026-03-04T09:30:00.000Z',
    pubStatus: 'usable',
    document,
    ...changes,
  };
}

function reportOf(name: string): string {
  return `Bridge ${name} opens

VELMORA, Ostland (Test Wire) - Mayor Ana Reyes opened bridge ${name} on Tuesday.

"It will carry four thousand people a day," Reyes said.`;
}
