import { describe, expect, it } from '@jest/globals';
import { loadGazetteer } from './load-gazetteer.js';
import { readContainment } from './read-containment.js';

const gazetteer = loadGazetteer();

describe('readContainment', () => {
  it.each([
    ['Alexandria|, Va., on Monday', 'Virginia', 'Va.'], ['Paris|, Texas', 'Texas', 'Texas'], ['Cottonport|, Avoyelles Parish', 'Avoyelles Parish', 'Avoyelles Parish'],
    ['Qamishli|, northeastern Syria, said', 'Syria', 'Syria'], ['Tripoli| in Lebanon', 'Lebanon', 'Lebanon'], ['London| (Ontario)', 'Ontario', 'Ontario'],
  ])('reads %s', (text, area, words) => {
    const plain = text.replace('|', '');
    const found = readContainment(gazetteer, plain, text.indexOf('|'));
    expect(found?.areas.map((entry) => gazetteer.name(entry))).toContain(area);
    expect(plain.slice(found?.start, found?.end)).toBe(words);
    expect(found?.sure).toBe(true);
  }); // prettier-ignore

  it('reads nothing into what does not say where', () => {
    for (const text of ['Paris|, said Smith', 'Paris|. Texas', 'Paris| and Texas', 'Paris|, home of art', 'Paris|']) {
      expect(readContainment(gazetteer, text.replace('|', ''), text.indexOf('|'))).toBeUndefined();
    }
  });

  it('is not sure of a county without its word', () => {
    const text = 'Margate, Kent';
    expect(readContainment(gazetteer, text, 7)?.sure).toBe(false);
  });
});
