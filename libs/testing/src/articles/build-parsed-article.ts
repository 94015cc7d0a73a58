import { contentVersion, uuidV5, type ParsedArticle } from '@dateline/contracts';

/**
 * A small parsed article about an invented event, one block a paragraph. Each name gives an article of its own;
 * `changes` replaces fields, and a changed text gives other blocks and another version.
 */
export function buildParsedArticle(name: string, changes: Partial<ParsedArticle> = {}): ParsedArticle {
  const url = `https://example.org/news/${encodeURIComponent(name)}`;
  const text =
    changes.text ??
    `Mayor Ana Reyes opened bridge ${name} on Tuesday.\n\n"It will carry four thousand people a day," Reyes said.`;
  return {
    id: uuidV5(url),
    version: contentVersion(text),
    source: 'test-wire',
    url,
    fetchedAt: '2026-03-04T09:30:00.000Z',
    pubStatus: 'usable',
    headline: `Bridge ${name} opens`,
    bylines: [],
    contributors: [],
    agency: { name: 'Test Wire' },
    publishedAt: { value: '2026-03-04T09:00:00Z', precision: 'minute' },
    language: { code: 'en', confidence: 0.99 },
    tags: [],
    images: [],
    links: [],
    blocks: paragraphsOf(text),
    text,
    wordCount: text.split(/\s+/u).filter((word) => word !== '').length,
    quality: { score: 1, reasons: [] },
    ...changes,
  };
}

function paragraphsOf(text: string): ParsedArticle['blocks'] {
  let start = 0;
  return (text === '' ? [] : text.split('\n\n')).map((paragraph) => {
    const end = start + paragraph.length;
    const block = { kind: 'paragraph', start, end, text: paragraph } as const;
    start = end + 2;
    return block;
  });
}
