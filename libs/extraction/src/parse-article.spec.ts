import { describe, expect, it } from '@jest/globals';
import { parsedArticleSchema, type FetchedArticle, type ParsedArticle } from '@dateline/contracts';
import { parseArticle } from './parse-article.js';

const now = new Date('2026-03-10T12:00:00Z');
const item = (fields: object): string =>
  JSON.stringify({
    uri: 'urn:wire:7',
    headline: 'Ferry delayed',
    slugline: 'ferry',
    body_text: 'The ferry is late.',
    ...fields,
  });

function parse(text: string, facts: Partial<FetchedArticle> = {}): ParsedArticle {
  const fetched: FetchedArticle = {
    id: 'a',
    version: 'v',
    source: 'wire',
    fetchedAt: now.toISOString(),
    pubStatus: 'usable',
    document: { contentType: 'application/ninjs+json', text },
    ...facts,
  };
  return parsedArticleSchema.parse(parseArticle(fetched, now));
}

describe('parseArticle', () => {
  it('withholds a document that says so, until when it says', () => {
    const article = parse(item({ embargoed: '2026-03-11T06:00:00Z' }));
    expect(article).toMatchObject({ pubStatus: 'withheld', embargoedUntil: '2026-03-11T06:00:00.000Z' });
    expect(article.text).toBe('The ferry is late.');
  });

  it('lets the stricter status and the later embargo hold, of what came with a document and what is in it', () => {
    const embargoedUntil = '2026-03-12T06:00:00Z';
    const document = item({ pubstatus: 'usable', embargoed: '2026-03-11T06:00:00Z' });
    expect(parse(document, { pubStatus: 'withheld', embargoedUntil })).toMatchObject({
      pubStatus: 'withheld',
      embargoedUntil,
    });
    expect(parse(item({ embargoed: '2026-03-13T06:00:00Z' }), { embargoedUntil }).embargoedUntil).toBe(
      '2026-03-13T06:00:00.000Z',
    );
  });

  it('orders versions by the time that the document gives, unless one came with it', () => {
    const document = item({ versioncreated: '2026-03-09T08:00:00Z' });
    expect(parse(document).versionCreated).toBe('2026-03-09T08:00:00.000Z');
    expect(parse(document, { versionCreated: '2026-03-09T09:00:00Z' }).versionCreated).toBe('2026-03-09T09:00:00Z');
  });

  it('makes nothing of a kill but its identity, whether it came with the document or is in it', () => {
    const kill = parse(item({ pubstatus: 'canceled', ednote: 'Mandatory kill: the captain was not drunk.' }));
    expect(kill).toMatchObject({
      pubStatus: 'canceled',
      text: '',
      blocks: [],
      editorial: { guid: 'urn:wire:7', signals: ['kill'] },
    });
    expect(JSON.stringify(kill)).not.toMatch(/ferry|captain/i);
    const sent = parse(item({}), { pubStatus: 'canceled' });
    expect(sent).toMatchObject({ pubStatus: 'canceled', text: '' });
    expect(sent.editorial).toBeUndefined();
  });

  it('leaves out what belongs to fetching alone', () => {
    expect(parse(item({}), { http: { status: 200 } })).not.toHaveProperty('http');
  });
});
