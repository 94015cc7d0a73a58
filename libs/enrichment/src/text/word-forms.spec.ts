import { describe, expect, it } from '@jest/globals';
import { wordForm } from './word-forms.js';

describe('wordForm', () => {
  it.each([
    ['Harbour', 'harbour', 'word'],
    ['São', 'são', 'word'],
    ["'s", "'s", 'word'],
    ['12,5', '12,5', 'number'],
    ['٣', '٣', 'number'],
    ['»', '»', 'punctuation'],
    ['€', '€', 'symbol'],
    ['https://a.b', 'https://a.b', 'symbol'],
  ])('tells case and kind of %j', (text, lower, kind) => {
    expect(wordForm(text)).toEqual({ text, lower, kind });
  });

  it('works a spelling out once, but for long ones, which seldom come again', () => {
    expect(wordForm('Harbour')).toBe(wordForm('Harbour'));
    expect(wordForm('Harbour')).not.toBe(wordForm('harbour'));
    const long = 'x'.repeat(41);
    expect(wordForm(long)).not.toBe(wordForm(long));
  });
});
