import { describe, expect, it } from '@jest/globals';
import { detachWord } from './detach-word.js';

describe('detachWord', () => {
  it.each(['harbour', 'São Tomé', 'قال', '𝐀b', ''])('gives %j as it is', (word) => {
    expect(detachWord(word)).toBe(word);
  });
});
