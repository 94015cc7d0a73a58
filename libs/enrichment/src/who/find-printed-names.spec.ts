import { describe, expect, it } from '@jest/globals';
import { analyzeText } from '../text/analyze-text.js';
import { articleOf } from '../article-of.fixture.js';
import { entitiesPass } from './entities-pass.js';
import { findPrintedNames } from './find-printed-names.js';

const body =
  'LYON/GENEVA (Sierra Wire) - Ministers met on Monday, Sierra Wire reported from lyon. Sierra Wires are cut.';
const article = {
  ...articleOf(body),
  agency: { name: 'Sierra Wire' },
  dateline: {
    text: 'LYON/GENEVA (Sierra Wire)',
    places: ['Lyon', 'Geneva'].map((name) => ({ text: name.toUpperCase(), name })),
    agency: 'Sierra Wire',
  },
};
const text = analyzeText(body, { language: 'en' });

describe('findPrintedNames', () => {
  it('finds the agency wherever it is named whole, and each place of the dateline', () => {
    expect(findPrintedNames(text, article).map((span) => [span.start, span.text, span.type])).toEqual([
      [0, 'LYON', 'place'],
      [5, 'GENEVA', 'place'],
      [13, 'Sierra Wire', 'organization'],
      [53, 'Sierra Wire', 'organization'],
    ]);
  });

  it.each([
    ['دمشق (سانا) – وصل الوزير.', 'دمشق (سانا)', 'سانا'],
    ['МОСКВА, 3 марта – РИА Новости. Министр прибыл.', 'МОСКВА, 3 марта – РИА Новости.', 'РИА Новости'],
  ])('finds the agency as the dateline writes it: %s', (written, dateline, printed) => {
    const found = findPrintedNames(analyzeText(written), {
      ...articleOf(written),
      dateline: { text: dateline, places: [], agency: 'Sierra Wire' },
    });
    expect(found.map((span) => [span.text, span.type])).toEqual([[printed, 'organization']]);
  });

  it('joins the agency with what the dateline calls it', () => {
    const written = 'LYON (SW) - It rained.\n\nSierra Wire writer Jo Marsh contributed.';
    const { entities } = entitiesPass().run(
      {
        article: { ...articleOf(written), dateline: { text: 'LYON (SW)', places: [], agency: 'Sierra Wire' } },
        text: analyzeText(written, { language: 'en' }),
      },
      {},
    );
    const agency = entities.find(({ name }) => name === 'Sierra Wire');
    expect(agency?.mentions.map((mention) => mention.text)).toEqual(['SW', 'Sierra Wire']);
    expect(agency?.acronym).toBe('SW');
  });

  it('makes the agency an organisation and the cities two places, whatever the tagger thinks', () => {
    const finder = {
      recognize: () => [{ start: 0, end: 11, type: 'PER' as const, sentence: 0, confidence: 1 }],
    };
    const { entities } = entitiesPass(finder).run({ article, text }, {});
    expect(entities.map(({ type, mentions }) => `${type} ${mentions[0]?.text ?? ''}`)).toEqual([
      'place LYON',
      'place GENEVA',
      'organization Sierra Wire',
    ]);
  });

  it('finds nothing in a report without a dateline', () => {
    expect(findPrintedNames(text, articleOf(body))).toEqual([]);
  });
});
