import { contentVersion, emptyKnowledge, uuidV5, type EnrichedArticle } from '@dateline/contracts';

/**
 * A small, whole enriched article about an invented event. Each name gives an article of its own, with a text of its
 * own; `changes` replaces fields, and a changed text gives another version.
 */
export function buildEnrichedArticle(name: string, changes: Partial<EnrichedArticle> = {}): EnrichedArticle {
  const url = `https://example.org/news/${encodeURIComponent(name)}`;
  const text = changes.text ?? `VELMORA, Ostland (Test Wire) — Mayor Ana Reyes opened bridge ${name} on Tuesday.`;
  return {
    id: uuidV5(url),
    version: contentVersion(JSON.stringify([text, changes.pubStatus, changes.embargoedUntil, changes.versionCreated])),
    source: 'test-wire',
    url,
    fetchedAt: '2026-03-04T09:30:00.000Z',
    pubStatus: 'usable',
    headline: `Bridge ${name} opens`,
    bylines: [{ name: 'Jo Marsh' }],
    contributors: [],
    agency: { name: 'Test Wire' },
    publishedAt: { value: '2026-03-04T09:00:00Z', precision: 'minute' },
    language: { code: 'en', confidence: 0.99 },
    tags: [],
    images: [],
    links: [],
    blocks: [{ kind: 'paragraph', start: 0, end: text.length, text }],
    text,
    wordCount: text.split(/\s+/).length,
    quality: { score: 1, reasons: [] },
    ...emptyKnowledge(),
    summary: text,
    summarySpans: [{ start: 0, end: text.length }],
    readability: { wordsPerSentence: 11, sentences: 1 },
    ...changes,
  };
}
