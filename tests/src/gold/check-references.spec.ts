import { describe, expect, it } from '@jest/globals';
import { defaultPasses, enrichArticle } from '@dateline/enrichment';
import { findBrokenReferences, findUnorderedLists } from './check-references.js';
import { parseReport } from './read-gold-cases.js';

const article = enrichArticle(parseReport('samples/1-dateline-agency.txt'), defaultPasses());
const [quote] = article.quotes;
const [place] = article.entities;
if (quote === undefined || place === undefined) throw new Error('the sample has quotes and entities');

describe('findBrokenReferences', () => {
  it('finds a speaker that is no entity', () => {
    const broken = { ...article, quotes: [{ ...quote, speakerId: 'nobody' }] };
    expect(findBrokenReferences(broken)).toEqual(['.quotes[0].speakerId: nobody']);
  });

  it('finds an entity without a mention, and two with one id', () => {
    const broken = { ...article, entities: [...article.entities, { ...place, mentions: [] }] };
    expect(findBrokenReferences(broken)).toEqual([`no mention: ${place.name}`, 'two entities have one id']);
  });
});

describe('findUnorderedLists', () => {
  it('finds a list that is turned around', () => {
    expect(findUnorderedLists(article)).toEqual([]);
    expect(findUnorderedLists({ ...article, times: article.times.toReversed() })).toEqual(['times']);
  });
});
