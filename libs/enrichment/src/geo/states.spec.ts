import { describe, expect, it } from '@jest/globals';
import { analyzeText } from '../text/analyze-text.js';
import { loadGazetteer } from './load-gazetteer.js';
import { readText } from './read-text.js';
import { findStandingStates, findStateAbbreviation, findStatePeople, readStateAfter } from './states.js';

describe('states', () => {
  it.each([
    [', Va. Police', 'VA', ', Va.'], [', W.Va. (AP)', 'WV', ', W.Va.'], [', TX 75201', 'TX', ', TX'], [', N.Y., said', 'NY', ', N.Y.'], [', Ont.', 'ON', ', Ont.'],
  ])('reads the state in "%s"', (text, postal, read) => {
    const found = readStateAfter(text);
    expect(found?.state.postal).toBe(postal);
    expect(text.slice(0, found?.end)).toBe(read);
  }); // prettier-ignore

  it('reads none where a word only begins like one', () => {
    for (const text of [', Indiana', ', INDIA', ' Va.', ', MEN', ', said', ''])
      expect(readStateAfter(text)).toBeUndefined();
  });

  it('lets only abbreviations that are nothing else stand alone', () => {
    const text = 'An S.C. judge and a W.Va. miner met Miss. Smith, La. dweller, in Reno, Nev., and a D-N.Y. man today.';
    const found = findStandingStates(readText(analyzeText(text, { language: 'en' }), loadGazetteer()));
    expect(found.map(({ state }) => state.postal)).toEqual(['SC', 'WV', 'LA', 'NV', 'NY']);
  });

  it('knows abbreviations and people', () => {
    expect(findStateAbbreviation('W. Va.')?.name).toBe('West Virginia');
    expect(findStateAbbreviation('Zz.')).toBeUndefined();
    expect(findStatePeople('Ohioans')?.name).toBe('Ohio');
    expect(findStatePeople('ohioans')).toBeUndefined();
  });
});
