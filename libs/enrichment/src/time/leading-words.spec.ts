import { describe, expect, it } from '@jest/globals';
import { leadingWords } from './leading-words.js';

function leadsOf(template: string): { words: string[]; digits: boolean; any: boolean } {
  const { words, digits, any } = leadingWords(template, (category) =>
    category === 'day' ? { words: [], digits: true } : { words: [`${category} one`, `${category}two.`], digits: false },
  );
  return { words: [...words].sort(), digits, any };
}

describe('leadingWords', () => {
  it.each([
    ['last night', ['last']],
    ['(?:the )?weekend', ['the', 'weekend']],
    ['(?:{mod} )?{month} {day}', ['mod', 'modtwo', 'month', 'monthtwo']],
    ['recently|long ago|(?:right )?now', ['long', 'now', 'recently', 'right']],
    ['afterwards?', ['afterward', 'afterwards']],
    ['(?!may|march){month}', ['month', 'monthtwo']],
    ['(?:the (?:near )?)?future', ['future', 'the']],
  ])('finds the first words of %s', (template, words) => {
    expect(leadsOf(template)).toEqual({ words, digits: false, any: false });
  });

  it('finds digits', () => {
    expect(leadsOf('(?:the )?{day} {month}')).toEqual({ words: ['the'], digits: true, any: false });
    expect(leadsOf('9/11')).toEqual({ words: [], digits: true, any: false });
  });

  it('knows that it does not know a word that is spelled in parts', () => {
    expect(leadsOf('últim[oa]s días').any).toBe(true);
    expect(leadsOf('{month}(?:abend)').any).toBe(true);
    expect(leadsOf('q{month}').any).toBe(true);
  });
});
