import { describe, expect, it } from '@jest/globals';
import { findLongForm, spellsAcronym } from './match-acronym.js';

describe('findLongForm', () => {
  it('finds where the words that an acronym is made of begin', () => {
    expect(findLongForm('NBA', 'of the Northern Border Authority')).toBe(7);
  });

  it('wants the first letter at the beginning of a word', () => {
    expect(findLongForm('OB', 'Northern Border')).toBeUndefined();
  });

  it('is undefined where a letter is missing', () => {
    expect(findLongForm('NBX', 'Northern Border Authority')).toBeUndefined();
  });
});

describe('spellsAcronym', () => {
  it('counts small words or leaves them out', () => {
    expect(spellsAcronym('MPH', 'Ministry of Public Health')).toBe(true);
    expect(spellsAcronym('MOPH', 'Ministry of Public Health')).toBe(true);
    expect(spellsAcronym('M.P.H.', 'Ministry of Public Health')).toBe(true);
  });

  it('wants the letters in order, and all of them', () => {
    expect(spellsAcronym('PMH', 'Ministry of Public Health')).toBe(false);
    expect(spellsAcronym('MP', 'Ministry of Public Health')).toBe(false);
  });
});
