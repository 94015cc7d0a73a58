import { topicSchemas, topics } from '@dateline/contracts';
import { describe, expect, it } from '@jest/globals';
import { buildEnrichedArticle } from './build-enriched-article.js';
import { buildFetchedArticle } from './build-fetched-article.js';
import { buildParsedArticle } from './build-parsed-article.js';

describe('article builders', () => {
  it('build what the schemas of the topics take', () => {
    const built = {
      [topics.fetched]: buildFetchedArticle('one'),
      [topics.parsed]: buildParsedArticle('one'),
      [topics.enriched]: buildEnrichedArticle('one'),
    };
    for (const [topic, article] of Object.entries(built))
      expect(topicSchemas[topic as keyof typeof built].parse(article)).toEqual(article);
  });

  it('give different articles different identities, and other content another version', () => {
    const one = buildFetchedArticle('one');
    const other = buildFetchedArticle('two');
    const changed = buildFetchedArticle('one', { document: { contentType: 'text/plain', text: 'Corrected.' } });
    expect(other.id).not.toBe(one.id);
    expect(changed).toMatchObject({ id: one.id });
    expect(changed.version).not.toBe(one.version);
  });

  it('cut every block out of the text', () => {
    const { text, blocks } = buildParsedArticle('one');
    expect(blocks.map(({ start, end }) => text.slice(start, end))).toEqual(blocks.map((block) => block.text));
    expect(blocks.length).toBeGreaterThan(1);
  });
});
