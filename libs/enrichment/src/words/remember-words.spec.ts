import { describe, expect, it, jest } from '@jest/globals';
import { rememberWords } from './remember-words.js';

describe('rememberWords', () => {
  it('reads a word once, also when nothing is known of it', () => {
    const read = jest.fn((word: string) => (word === 'lead' ? 1 : undefined));
    const remembered = rememberWords(read);
    expect(['lead', 'none', 'lead', 'none'].map(remembered)).toEqual([1, undefined, 1, undefined]);
    expect(read).toHaveBeenCalledTimes(2);
  });

  it('tells words apart by every code unit, halves of surrogate pairs included', () => {
    const remembered = rememberWords((word) => Array.from(word, (letter) => letter.codePointAt(0)));
    for (const word of ['\ud83d', '\ude00', '😀', 'é', 'e\u0301', '', '\ud83d', '😀']) {
      expect(remembered(word)).toEqual(Array.from(word, (letter) => letter.codePointAt(0)));
    }
  });

  it('forgets when it has met too many words, and reads on rightly', () => {
    const read = jest.fn((word: string) => word.length);
    const remembered = rememberWords(read);
    for (let index = 0; index < 50_001; index++) remembered(`w${index}`);
    expect(remembered('w0')).toBe(2);
    expect(read).toHaveBeenCalledTimes(50_002);
  });

  it('keeps no long strings', () => {
    const read = jest.fn((word: string) => word.length);
    const remembered = rememberWords(read);
    remembered('x'.repeat(61));
    remembered('x'.repeat(61));
    expect(read).toHaveBeenCalledTimes(2);
  });
});
