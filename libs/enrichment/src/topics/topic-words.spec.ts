import { describe, expect, it } from '@jest/globals';
import { foldWord, TopicWords } from './topic-words.js';

const text = 'The club’s coach, the club-owner and the coach.';

describe('TopicWords', () => {
  it('lists words as written and as the lexicons have them', () => {
    const words = new TopicWords(text);
    expect(words.length).toBe(8);
    expect(words.at(1)).toBe('club’s');
    expect(words.foldedAt(1)).toBe('club');
    expect(words.foldedAt(8)).toBeUndefined();
  });

  it('cites words where they stand, whichever is asked for first', () => {
    const words = new TopicWords(text);
    for (const [first, last, cited] of [
      [7, 7, 'coach'],
      [0, 2, 'The club’s coach'],
      [3, 4, 'the club-owner'],
    ] as const) {
      const { start, end, text: own } = words.cite(first, last);
      expect(own).toBe(cited);
      expect(text.slice(start, end)).toBe(cited);
    }
    expect(words.cite(7, 7).start).toBe(text.lastIndexOf('coach'));
  });
});

describe('foldWord', () => {
  it.each([
    ['Club’s', 'club'],
    ["O'Neil", "o'neil"],
    ['Été', 'été'],
  ])('makes %j %j', (word, folded) => {
    expect(foldWord(word)).toBe(folded);
  });
});
