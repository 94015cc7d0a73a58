import { describe, expect, it } from '@jest/globals';
import { analyzeText } from '../text/analyze-text.js';
import { retypeOrganizations } from './retype-organizations.js';
import type { NameSpan } from './name-span.js';

/** Of all names only "Ann" is a given one. */
const given = { includes: (name: string) => name === 'ann' };

/** The types that "Veltor" has at its mentions in `text`, where the tagger took it for a person. */
function typesIn(text: string): string[] {
  const spans = [...text.matchAll(/Veltor/g)].map(({ index }): NameSpan => ({
    start: index,
    end: index + 6,
    text: 'Veltor',
    type: 'person',
    kind: 'name',
    sentence: 0,
    confidence: 0.5,
  }));
  return retypeOrganizations(analyzeText(text, { language: 'en' }), spans, given).map(({ type }) => type);
}

describe('retypeOrganizations', () => {
  it.each([
    'Train maker Veltor grew. Veltor declined to comment.',
    'Veltor shares fell. Analysts like Veltor.',
    'Veltor chief executive Ann Lee left Veltor.',
    'The rights group Veltor objected. Veltor sued.',
    'Veltor, a state-owned utility that runs the plant, said so. Veltor grew.',
    'The companies Veltor and Norda signed. Veltor grew.',
  ])('makes an organisation of every mention: %s', (text) => {
    expect(typesIn(text)).toEqual(['organization', 'organization']);
  });

  it('makes one of a rival of one word beside a company', () => {
    const text = 'Train maker Norda met its rival Veltor.';
    const spans = ['Norda', 'Veltor'].map((name): NameSpan => {
      const start = text.indexOf(name);
      return { start, end: start + name.length, text: name, type: 'person', kind: 'name', sentence: 0, confidence: 1 };
    });
    expect(retypeOrganizations(analyzeText(text), spans, given).map(({ type }) => type)).toEqual([
      'organization',
      'organization',
    ]);
    expect(typesIn('She met her rival Veltor.')).toEqual(['person']);
  });

  it('makes one of a place whose militia fights, and leaves a person with a militia alone', () => {
    const text = 'Troops fought the Veltor militia.';
    const typeOf = (type: NameSpan['type']) => {
      const span: NameSpan = { start: 18, end: 24, text: 'Veltor', type, kind: 'name', sentence: 0, confidence: 1 };
      return retypeOrganizations(analyzeText(text), [span], given).map((found) => found.type);
    };
    expect([typeOf('place'), typeOf('person')]).toEqual([['organization'], ['person']]);
  });

  it('makes one of each of several after a plural', () => {
    const text = 'The national companies Norda, Sudra and Veltor signed; Malik did not.';
    const spans = ['Norda', 'Sudra', 'Veltor', 'Malik'].map((name): NameSpan => {
      const start = text.indexOf(name);
      return { start, end: start + name.length, text: name, type: 'person', kind: 'name', sentence: 0, confidence: 1 };
    });
    expect(retypeOrganizations(analyzeText(text), spans, given).map(({ type }) => type)).toEqual([
      'organization',
      'organization',
      'organization',
      'person',
    ]);
  });

  it('leaves a person who begins with a given name a person', () => {
    const text = 'The film producer Ann Lee left.';
    const span: NameSpan = {
      start: 18,
      end: 25,
      text: 'Ann Lee',
      type: 'person',
      kind: 'name',
      sentence: 0,
      confidence: 1,
    };
    expect(retypeOrganizations(analyzeText(text), [span], given).map(({ type }) => type)).toEqual(['person']);
  });

  it('leaves a name alone that nothing calls a company', () => {
    expect(typesIn('The maker met Veltor. Veltor left.')).toEqual(['person', 'person']);
  });
});
