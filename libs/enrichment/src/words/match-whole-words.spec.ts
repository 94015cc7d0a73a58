import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { matchWholeWords } from './match-whole-words.js';

const words = '(?:port|ports?ide|de port|é)(?![\\p{L}\\p{N}])';

describe('matchWholeWords', () => {
  it.each([
    ['a word by itself', 'the port is shut', ['port']],
    ['no end of a longer word', 'the airport is shut', []],
    ['no end of a word beyond the basic plane', '𐐨port', []],
    ['what begins inside a match that is none', 'ade port', ['port']],
  ])('finds %s', (_, text, found) => {
    expect([...matchWholeWords(text, new RegExp(words, 'giu'))].map(([match]) => match)).toEqual(found);
  });

  it('finds what a look-behind would', () => {
    const parts = fc.constantFrom('port', 'de ', 'side', 's', ' ', '-', 'é', '5', '𐐨', 'P');
    fc.assert(
      fc.property(fc.array(parts, { maxLength: 12 }), (list) => {
        const text = list.join('');
        const expected = [...text.matchAll(new RegExp(`(?<![\\p{L}\\p{N}])${words}`, 'giu'))];
        const found = [...matchWholeWords(text, new RegExp(words, 'giu'))];
        expect(found.map(({ index, 0: match }) => [index, match])).toEqual(
          expected.map(({ index, 0: match }) => [index, match]),
        );
      }),
    );
  });
});
