import { describe, expect, it } from '@jest/globals';
import { neededWords } from './needed-words.js';

function needsOf(template: string): { words: string[][]; digit: boolean } {
  const { words, digit } = neededWords(template, (category) => {
    if (category === 'day') return 'digits';
    if (category === 'num') return undefined;
    return new Set(category === 'ordinal' ? ['first', '1st'] : [`${category} one`, `${category}two.`]);
  });
  return { words: words.map((set) => [...set]), digit };
}

describe('neededWords', () => {
  it.each([
    ['the latest {unit}', [['the'], ['latest'], ['unit', 'unittwo']]],
    ['(?:{mod} )?{month}(?:,? {part})?', [['month', 'monthtwo']]],
    [
      '(?:the )?(?:last|past) {num}[ -]{unit}',
      [
        ['last', 'past'],
        ['unit', 'unittwo'],
      ],
    ],
    ['(?!may|march){month}', [['month', 'monthtwo']]],
  ])('finds the words without which %s cannot match', (template, words) => {
    expect(needsOf(template)).toEqual({ words, digit: false });
  });

  it('finds that a digit is needed', () => {
    expect(needsOf('(?:the )?{day}\\. ?{month}').digit).toBe(true);
    expect(needsOf('{num} more').digit).toBe(false);
  });

  it.each([
    'now|at present',
    '{ordinal}',
    '{month}abend',
    'q{month}',
    '{unit}-?long',
    'weeks?',
    '(?:weeks?|days)',
    '[oa]l',
  ])('asks for nothing where %s is not plain', (template) => {
    expect(needsOf(template)).toEqual({ words: [], digit: false });
  });
});
