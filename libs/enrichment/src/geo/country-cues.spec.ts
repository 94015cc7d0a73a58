import { describe, expect, it } from '@jest/globals';
import { analyzeText } from '../text/analyze-text.js';
import { readCountryCues } from './country-cues.js';
import { loadGazetteer } from './load-gazetteer.js';
import { readText } from './read-text.js';

const gazetteer = loadGazetteer();
const read = (text: string): Record<string, number> =>
  Object.fromEntries(
    [...readCountryCues(readText(analyzeText(text, { language: 'en' }), gazetteer))].map(([entry, weight]) => [
      gazetteer.name(entry),
      weight,
    ]),
  );

describe('readCountryCues', () => {
  it('takes national institutions for their country, each kind once', () => {
    expect(read('A grand jury heard the sheriff and another sheriff.')).toEqual({ 'United States': 1 });
    expect(read('Labour councillors said £5 was too much for pensioners.')['United Kingdom']).toBe(2);
    expect(read('Gardaí in Co Mayo appealed for witnesses.')).toEqual({ Ireland: 1 });
  });

  it('finds them joined to other words and with signs of their own, whole words only', () => {
    expect(read('Her ex-GOP rival took A-levels by the M25 and paid £50.')).toEqual({
      'United States': 0.5,
      'United Kingdom': 1.5,
    });
    expect(read('A mphanda of GOPs, Torying in B£5.')).toEqual({});
  });

  it('takes a telephone number for its state', () => {
    const areas = read('Call (318) 555-0146 or 318-555-0190.');
    expect(areas['Louisiana']).toBeCloseTo(1.4);
    expect(areas['United States']).toBeCloseTo(1.4);
    expect(read('Ring 416-555-0123')['Ontario']).toBeCloseTo(0.7);
  });

  it('sees nothing in other numbers and words', () => {
    expect(read('Case 123-45-6789 of 2.318-555-01467 was closed by the mayor.')).toEqual({});
    expect(read('')).toEqual({});
  });
});
