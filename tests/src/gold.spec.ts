import { describe, expect, it } from '@jest/globals';
import { findBrokenSpans, type EnrichedArticle } from '@dateline/contracts';
import { defaultPasses, enrichArticle } from '@dateline/enrichment';
import { findBrokenReferences } from './gold/check-references.js';
import { readGoldRecord, sortGoldRecord } from './gold/gold-record.js';
import { parseReport, readGoldCases } from './gold/read-gold-cases.js';

const passes = defaultPasses();
const cases = readGoldCases().map((gold) => ({ ...gold, article: enrichArticle(parseReport(gold.report), passes) }));

/** What an English report's gold file may not leave out. */
const fields = Object.keys(readGoldRecord(cases[0]?.article as EnrichedArticle)).filter((field) => field !== 'roles');

describe('gold reports', () => {
  it('are the six samples and twelve more, the English ones golded in every field', () => {
    expect(cases).toHaveLength(18);
    const english = cases.filter(({ gold }) => gold.language === 'en');
    expect(english).toHaveLength(13);
    for (const { gold } of english) expect(Object.keys(gold).toSorted()).toEqual(fields.toSorted());
  });

  it.each(cases)('says of $name what an editor says', ({ gold, article }) => {
    const wanted = sortGoldRecord(gold);
    const found = sortGoldRecord(readGoldRecord(article));
    expect(Object.fromEntries(Object.keys(wanted).map((field) => [field, found[field]]))).toEqual(wanted);
  });

  it.each(cases)('sums $name up without its dateline, and finds no agency among its keywords', ({ article }) => {
    expect(article.summary).not.toBe('');
    if (article.dateline !== undefined) expect(article.summary).not.toContain(article.dateline.text);
    expect(article.keywords.length).toBeGreaterThan(3);
    if (article.agency !== undefined) expect(article.keywords).not.toContain(article.agency.name);
  });

  it.each(cases)('cuts every span of $name exactly, and names only entities that there are', ({ article }) => {
    expect(findBrokenSpans(article)).toEqual([]);
    expect(findBrokenReferences(article)).toEqual([]);
  });
});
