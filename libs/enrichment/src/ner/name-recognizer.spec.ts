import { describe, expect, it } from '@jest/globals';
import { analyzeText } from '../text/analyze-text.js';
import { loadRecognizer } from './load-recognizer.js';

const names = (text: string): string[] =>
  loadRecognizer()
    .recognize(analyzeText(text, { language: 'en' }))
    .map(({ start, end, type }) => `${type} ${text.slice(start, end)}`);

describe('NameRecognizer', () => {
  it('finds persons, organisations and places', () => {
    expect(names('Maria Lopez of the World Bank flew from Lima to Berlin on Monday.')).toEqual([
      'PER Maria Lopez',
      'ORG World Bank',
      'LOC Lima',
      'LOC Berlin',
    ]);
  });

  it('gives a name one type throughout a text, and finds it where it was overlooked', () => {
    const found = names(
      'Stefan Brandt met Maria Lopez. Brandt was late. Then Lopez asked Brandt to wait. Brandt did. Lopez smiled.',
    );
    expect(
      found
        .filter((name) => name.endsWith(' Brandt') || name.endsWith(' Lopez'))
        .every((name) => name.startsWith('PER')),
    ).toBe(true);
    expect(found).toHaveLength(7);
  });

  it('keeps forms of address out of names, and takes who is so addressed for a person', () => {
    expect(names('Officials say Mr. Tallinn and Dr Oslo agreed.')).toEqual(['PER Tallinn', 'PER Oslo']);
  });

  it('lets a country before a hyphen be a name of its own', () => {
    expect(names('The U.S.-led Global Coalition struck Iran-backed militias.')).toEqual(
      expect.arrayContaining(['LOC U.S.', 'LOC Iran']),
    );
  });

  it('takes no money, illness, faith or day for a name', () => {
    expect(names('It cost US$5 million. Covid-19 spread among Muslims on Tuesday.')).toEqual([]);
  });

  it('takes what the words beside it call a place for one', () => {
    expect(names('Shells fell near Okello village and in the town of Brandt.')).toEqual(['LOC Okello', 'LOC Brandt']);
  });

  it('takes no plural that opens a sentence for a person', () => {
    expect(names('Gunmen opened fire. Villagers fled.')).toEqual([]);
  });

  it('finds listed organisations beside titles', () => {
    expect(names('European Commission President Petra Vogel spoke.')).toEqual([
      'ORG European Commission',
      'PER Petra Vogel',
    ]);
  });

  it('finds nothing where nothing is capitalised, and in no text', () => {
    expect(names('the minister spoke of water and bread.')).toEqual([]);
    expect(names('')).toEqual([]);
  });

  it('tags very long sentences in pieces', () => {
    expect(names(`${'Maria Lopez, '.repeat(500)}and others`).length).toBeGreaterThan(400);
  });
});
