import { describe, expect, it } from '@jest/globals';
import { WordPieces } from './word-pieces.js';

const vocabulary = ['[PAD]', '[UNK]', 'ban', '##k', '##ing', 'bank', 'u', '.', 's', 'muller', '李', '’', "'"];
const pieces = new WordPieces(vocabulary);
const cut = (token: string): string[] => pieces.encode(token).map((id) => vocabulary[id] ?? '');

describe('WordPieces', () => {
  it('cuts a word into the longest pieces that the vocabulary has', () => {
    expect(cut('banking')).toEqual(['bank', '##ing']);
  });

  it('reads capitals and accents as plain letters', () => {
    expect(cut('MÜLLER')).toEqual(['muller']);
  });

  it('lets marks and Chinese characters stand by themselves', () => {
    expect(cut('U.S.')).toEqual(['u', '.', 's', '.']);
    expect(cut('李李')).toEqual(['李', '李']);
  });

  it('gives one unknown piece for a word that it cannot cut to the end', () => {
    expect(cut('bankx')).toEqual(['[UNK]']);
  });

  it('gives a piece for every token, whatever it is', () => {
    for (const token of ['', '\u0301', '\u200b', '😀', '\ud83d', 'x'.repeat(5000)])
      expect(cut(token)).toEqual(['[UNK]']);
  });

  it('refuses a vocabulary without the unknown piece', () => {
    expect(() => new WordPieces(['a'])).toThrow(RangeError);
  });
});
