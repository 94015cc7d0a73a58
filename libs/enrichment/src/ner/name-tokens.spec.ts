import { describe, expect, it } from '@jest/globals';
import { analyzeText } from '../text/analyze-text.js';
import { cutNameTokens } from './name-tokens.js';

const cut = (text: string): string[] => {
  const analyzed = analyzeText(text);
  return analyzed.sentences.flatMap((sentence) =>
    cutNameTokens(analyzed, sentence).map(({ start, end, text: token }) => {
      expect(text.slice(start, end)).toBe(token);
      return token;
    }),
  );
};

describe('cutNameTokens', () => {
  it.each([
    ['Paris-based', ['Paris', '-', 'based']],
    ['Iran-Iraq', ['Iran', '-', 'Iraq']],
    ['Kurdish-led', ['Kurdish', '-', 'led']],
    ['al-Shami', ['al-Shami']],
    ['Jean-Pierre', ['Jean-Pierre']],
    ['Suk-yeol', ['Suk-yeol']],
    ['F-16', ['F-16']],
    ['well-known', ['well-known']],
  ])('cuts %s where two names or words meet', (word, parts) => {
    expect(cut(`the ${word} case`)).toEqual(['the', ...parts, 'case']);
  });
});
