import { describe, expect, it } from '@jest/globals';
import { hashText } from './hash.js';
import { Lexicon, readLexicon } from './lexicon.js';
import { loadGivenNames } from './load-given-names.js';

describe('Lexicon', () => {
  const lexicon = new Lexicon(Int32Array.of(hashText('north'), hashText('party')), Uint16Array.of(7, 3, 0, 16));

  it('is the same after writing and reading', () => {
    const copy = readLexicon(lexicon.toBytes());
    expect(copy.look(hashText('north'))).toEqual({ cluster: 7, lists: 3 });
    expect(copy.look(hashText('party'))).toEqual({ cluster: 0, lists: 16 });
    expect(copy.look(hashText('unheard-of'))).toEqual({ cluster: 0, lists: 0 });
  });

  it('refuses bytes that are no lexicon, or not all of one', () => {
    expect(() => readLexicon(new Uint8Array(8))).toThrow('not a lexicon');
    expect(() => readLexicon(lexicon.toBytes().subarray(0, 10))).toThrow('truncated');
  });

  it('tells the gender of given names that have one', () => {
    const { genderOf, includes } = loadGivenNames();
    expect(genderOf('john')).toBe('male');
    expect(genderOf('maria')).toBe('female');
    expect(genderOf('xqzzt')).toBeUndefined();
    expect([includes('john'), includes('xqzzt')]).toEqual([true, false]);
  });
});
