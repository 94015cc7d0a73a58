import { buildEnrichedArticle } from '@dateline/testing';
import { describe, expect, it } from '@jest/globals';
import { diffArticles } from './diff-articles.js';

describe('diffArticles', () => {
  const before = buildEnrichedArticle('a');

  it('lists what the publisher changed, added and took away', () => {
    const { agency, ...without } = before;
    const after = { ...without, headline: 'Corrected', section: 'World' };
    expect(diffArticles(before, after)).toEqual([
      { field: 'headline', before: 'Bridge a opens', after: 'Corrected' },
      { field: 'agency', before: agency },
      { field: 'section', after: 'World' },
    ]);
  });

  it('does not count how a value was found', () => {
    const after = { ...before, bylines: [{ name: 'Jo Marsh', confidence: 0.4, evidence: { source: 'json-ld' } }] };
    expect(diffArticles(before, after)).toEqual([]);
  });

  it('says of a kill only that it is one', () => {
    const kill = buildEnrichedArticle('a', { pubStatus: 'canceled', text: '' });
    expect(diffArticles(before, kill)).toEqual([{ field: 'pubStatus', before: 'usable', after: 'canceled' }]);
  });
});
