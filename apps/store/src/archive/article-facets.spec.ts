import { buildEnrichedArticle } from '@dateline/testing';
import { describe, expect, it } from '@jest/globals';
import { facet, facetsOf } from './article-facets.js';

describe('facetsOf', () => {
  it('finds a language with and without its region', () => {
    const facets = facetsOf(buildEnrichedArticle('a', { language: { code: 'pt-BR', confidence: 1 } }));
    expect(facets).toEqual(['source:test-wire', 'language:pt-br', 'language:pt']);
  });
});

describe('facet', () => {
  it('knows no case, no space around a name, and no end of names', () => {
    expect(facet('entity', '  Ana REYES ')).toBe('entity:ana reyes');
    expect(facet('entity', '😀'.repeat(500)).isWellFormed()).toBe(true);
    expect(facet('entity', 'x'.repeat(5_000))).toHaveLength('entity:'.length + 200);
  });
});
