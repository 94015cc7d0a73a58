import { describe, expect, it } from '@jest/globals';
import { analyzeText } from '../text/analyze-text.js';
import { loadGazetteer } from './load-gazetteer.js';
import { PlaceNameFilter } from './place-name-filter.js';
import { readText } from './read-text.js';

const gazetteer = loadGazetteer();

/** The runs from the first word on that may be names, longest first. */
function read(text: string, language = 'en'): string[] {
  const reading = readText(analyzeText(text, { language }), gazetteer);
  const { tokens } = reading.analyzed;
  const filter = new PlaceNameFilter(reading.analyzed, reading.words, gazetteer);
  return filter.listEnds(0, tokens.length - 1).map((last) => text.slice(0, tokens[last]?.end));
}

describe('PlaceNameFilter', () => {
  it.each([
    ['New York City', ['New York City', 'New York']],
    ['St. Louis County', ['St. Louis County', 'St. Louis', 'St']],
    ['Bosnia and Herzegovina', ['Bosnia and Herzegovina', 'Bosnia']],
    ['USA', ['USA']],
    ['Zzyxq Wvut', []],
  ])('takes what is known of "%s"', (text, names) => {
    expect(read(text)).toEqual(names);
  });

  it.each([
    ['Дамаске', 'ru'],
    ['بدمشق', 'ar'],
    ["Halep'ten", 'tr'],
    ['Deutschland', 'de'],
  ])('takes %s, a form or a name of its language', (text, language) => {
    expect(read(text, language)).toEqual([text]);
  });

  it('lets no longer name end with a small word', () => {
    expect(read('Paris and')).toEqual(['Paris']);
  });
});
