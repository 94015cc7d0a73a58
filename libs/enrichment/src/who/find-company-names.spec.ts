import { describe, expect, it } from '@jest/globals';
import { analyzeText } from '../text/analyze-text.js';
import { retypeCompanies } from './find-company-names.js';
import type { NameSpan } from './name-span.js';

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
  return retypeCompanies(analyzeText(text, { language: 'en' }), spans).map(({ type }) => type);
}

describe('retypeCompanies', () => {
  it.each([
    'Train maker Veltor grew. Veltor declined to comment.',
    'Veltor shares fell. Analysts like Veltor.',
    'Veltor chief executive Ann Lee left Veltor.',
  ])('makes an organisation of every mention: %s', (text) => {
    expect(typesIn(text)).toEqual(['organization', 'organization']);
  });

  it('makes one of a rival of one word beside a company', () => {
    const text = 'Train maker Norda met its rival Veltor.';
    const spans = ['Norda', 'Veltor'].map((name): NameSpan => {
      const start = text.indexOf(name);
      return { start, end: start + name.length, text: name, type: 'person', kind: 'name', sentence: 0, confidence: 1 };
    });
    expect(retypeCompanies(analyzeText(text), spans).map(({ type }) => type)).toEqual(['organization', 'organization']);
    expect(typesIn('She met her rival Veltor.')).toEqual(['person']);
  });

  it('leaves a name alone that nothing calls a company', () => {
    expect(typesIn('The maker met Veltor. Veltor left.')).toEqual(['person', 'person']);
  });
});
