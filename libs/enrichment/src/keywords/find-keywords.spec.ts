import type { Entity } from '@dateline/contracts';
import { describe, expect, it } from '@jest/globals';
import { analyzeText } from '../text/analyze-text.js';
import { findKeywords } from './find-keywords.js';

const text =
  'The water ministry said the Tabqa pipeline would supply the camp. Engineers repaired the Tabqa pipeline in the ' +
  'spring. Without the Tabqa pipeline, drinking water must come by truck, and drinking water is short.';

const entity = (name: string, salience: number): Entity => ({
  id: name,
  type: 'organization',
  name,
  aliases: [],
  roles: [],
  mentions: [{ start: 0, end: 1, text: 'T', kind: 'name' }],
  salience,
  confidence: 1,
});

describe('findKeywords', () => {
  it('puts the phrase that recurs first, whole', () => {
    expect(findKeywords(analyzeText(text, { language: 'en' }), [], '')[0]).toBe('Tabqa pipeline');
  });

  it('finds no keyword inside another', () => {
    const keywords = findKeywords(analyzeText(text, { language: 'en' }), [], '');
    expect(keywords).toContain('drinking water');
    expect(keywords).not.toContain('water');
    expect(keywords).not.toContain('Tabqa');
  });

  it('begins and ends no keyword with a stop word', () => {
    for (const keyword of findKeywords(analyzeText(text, { language: 'en' }), [], '')) {
      expect(keyword).not.toMatch(/^(?:the|and|by|in)\b|\b(?:the|and|by|in)$/i);
    }
  });

  it('takes no word of a title, and none right before a name', () => {
    const brief = 'Harbour Minister Ana Holm met West African pilots.';
    const at = (words: string) => ({
      start: brief.indexOf(words),
      end: brief.indexOf(words) + words.length,
      text: words,
    });
    const entities = [
      {
        ...entity('Ana Holm', 0.5),
        roles: [{ title: 'Harbour Minister', evidence: at('Harbour Minister') }],
        mentions: [{ ...at('Ana Holm'), kind: 'name' as const }],
      },
      { ...entity('Africa', 0.1), mentions: [{ ...at('African'), kind: 'name' as const }] },
    ];
    expect(findKeywords(analyzeText(brief, { language: 'en' }), entities, '')).not.toContain('Harbour');
    expect(findKeywords(analyzeText(brief, { language: 'en' }), entities, '')).not.toContain('West');
  });

  it('takes no phrase for a name that only begins with a capital', () => {
    const quoted =
      'He said: "Demand has doubled." That was in May. It rained. It blew. They left. All went. None stayed.';
    expect(findKeywords(analyzeText(quoted, { language: 'en' }), [], '')).not.toContain('Demand has doubled');
  });

  it('makes do with words said once in a brief', () => {
    expect(findKeywords(analyzeText('A ferry ran aground.', { language: 'en' }), [], '')).toContain('ferry');
  });

  it('passes over the agency that the report is from', () => {
    const analyzed = analyzeText(text, { language: 'en' });
    const agency = entity('Euphrates Wire', 0.9);
    expect(findKeywords(analyzed, [agency], '')).toContain('Euphrates Wire');
    expect(findKeywords(analyzed, [agency], '', [], new Set(['Euphrates Wire']))).not.toContain('Euphrates Wire');
  });

  it('names a salient entity in full', () => {
    const keywords = findKeywords(analyzeText(text, { language: 'en' }), [entity('Ministry of Water', 0.9)], '');
    expect(keywords.slice(0, 2)).toContain('Ministry of Water');
  });

  it('lifts what the headline names, and only then takes a word said once', () => {
    const long = `${text} ${'It was so. '.repeat(6)}`;
    const plain = findKeywords(analyzeText(long, { language: 'en' }), [], '');
    const titled = findKeywords(analyzeText(long, { language: 'en' }), [], 'Truck returns');
    expect(plain).not.toContain('truck');
    expect(titled).toContain('truck');
  });

  it('passes over words within times', () => {
    const dated = 'En enero se cerró la presa. En enero se abrió la presa.';
    const times = [...dated.matchAll(/enero/g)].map(({ index }) => ({ start: index, end: index + 5 }));
    const analyzed = analyzeText(dated, { language: 'es' });
    expect(findKeywords(analyzed, [], '')).toContain('enero');
    expect(findKeywords(analyzed, [], '', times)).not.toContain('enero');
  });

  it('takes no part of an entity’s name', () => {
    const named: Entity = {
      ...entity('Tabqa', 0.1),
      mentions: [...text.matchAll(/Tabqa/g)].map(({ index }) => ({
        start: index,
        end: index + 5,
        text: 'Tabqa',
        kind: 'name',
      })),
    };
    const keywords = findKeywords(analyzeText(text, { language: 'en' }), [named], '');
    expect(keywords).toContain('Tabqa');
    expect(keywords).toContain('pipeline');
  });

  it('works in a language without a list of stop words', () => {
    const basque = 'Arabako bodega berria ireki dute. Bodega berria handia da.';
    expect(findKeywords(analyzeText(basque, { language: 'eu' }), [], '')[0]?.toLowerCase()).toContain('bodega berria');
  });
});
