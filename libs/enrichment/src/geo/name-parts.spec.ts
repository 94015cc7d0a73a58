import { describe, expect, it } from '@jest/globals';
import type { Entity, ParsedArticle } from '@dateline/contracts';
import { analyzeText } from '../text/analyze-text.js';
import { placesPass } from './places-pass.js';

function placesOf(text: string, name: string, article: Partial<ParsedArticle> = {}) {
  const start = text.indexOf(name);
  const mentions = [{ start, end: start + name.length, text: name, kind: 'name' as const }];
  const entity: Entity = {
    id: 'it',
    type: 'organization',
    name,
    aliases: [],
    roles: [],
    mentions,
    salience: 0,
    confidence: 1,
  };
  const context = { article: { text, ...article } as ParsedArticle, text: analyzeText(text, { language: 'en' }) };
  return placesPass().run(context, { entities: [entity] });
}

describe('places inside names', () => {
  it('takes none from the name of the agency that reports', () => {
    const text = 'The Oakland Police Service said so.';
    expect(placesOf(text, 'Oakland Police Service').places).toHaveLength(1);
    expect(placesOf(text, 'Oakland Police Service', { agency: { name: 'Oakland Police Service' } }).places).toEqual([]);
  });

  it('takes no continent from the name of a bank or a union, but does from the text', () => {
    expect(placesOf('The African Lending Bank agreed.', 'African Lending Bank').places).toEqual([]);
    expect(placesOf('African leaders met.', 'none').places.map(({ name }) => name)).toEqual(['Africa']);
  });

  it('gives the entity of a place that only other names hold its mention there', () => {
    const { entities } = placesOf('The Oakland Police Service said so.', 'Oakland Police Service');
    expect(entities.find(({ name }) => name === 'Oakland')?.mentions.map(({ text }) => text)).toEqual(['Oakland']);
  });
});
