import { buildEnrichedArticle } from '@dateline/testing';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { toStorableArticle } from './storable-article.js';

describe('toStorableArticle', () => {
  it('gives a clean article back as it is, escaped look-alikes included', () => {
    const article = buildEnrichedArticle('a', { text: 'written out: \\u0000 and \\ud800, and 😀' });
    expect(toStorableArticle(article)).toEqual(article);
  });

  it('leaves no NUL and no lone surrogate, and moves no offset, in any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.nat({ max: 0xffff }).map((unit) => String.fromCharCode(unit)) }), (text) => {
        const stored = toStorableArticle(buildEnrichedArticle('a', { text })).text;
        expect(stored).toHaveLength(text.length);
        expect(stored.isWellFormed() && !stored.includes('\0')).toBe(true);
      }),
    );
  });
});
