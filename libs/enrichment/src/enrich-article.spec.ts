import { describe, expect, it } from '@jest/globals';
import { enrichArticle, enrichArticleAsync } from './enrich-article.js';
import { defaultPasses } from './passes.js';
import { articleOf } from './article-of.fixture.js';
import type { AnalyzedText } from './text/analyzed-text.js';
import type { NameFinder } from './who/find-name-spans.js';

/** Finds "Zorvath" once it has been given the time to. */
class SlowFinder implements NameFinder {
  private readonly ready = new WeakSet<AnalyzedText>();

  async prepare(text: AnalyzedText): Promise<void> {
    await new Promise((resolve) => setImmediate(resolve));
    this.ready.add(text);
  }

  recognize(text: AnalyzedText) {
    const start = text.text.indexOf('Zorvath');
    return this.ready.has(text) ? [{ start, end: start + 7, type: 'ORG' as const, sentence: 0, confidence: 0.9 }] : [];
  }
}

const article = articleOf('Inspectors closed the plant of Zorvath yesterday.', { headline: 'A plant closes' });
const typesOf = ({ entities }: { entities: readonly { name: string; type: string }[] }) =>
  entities.filter(({ name }) => name === 'Zorvath').map(({ type }) => type);

describe('enrichArticleAsync', () => {
  it('gives a finder that must wait the time to read the same text before the passes run', async () => {
    expect(typesOf(await enrichArticleAsync(article, defaultPasses([], new SlowFinder())))).toEqual(['organization']);
  });

  it('is what such a finder needs: enrichArticle cannot wait', () => {
    expect(typesOf(enrichArticle(article, defaultPasses([], new SlowFinder())))).toEqual([]);
  });

  it('gives the same as enrichArticle where nothing waits', async () => {
    expect(await enrichArticleAsync(article, defaultPasses())).toEqual(enrichArticle(article, defaultPasses()));
  });
});
