import { describe, expect, it } from '@jest/globals';
import { findBrokenSpans, type EnrichedArticle } from '@dateline/contracts';
import { defaultPasses, enrichArticle } from '@dateline/enrichment';
import { findBrokenReferences, findUnorderedLists } from './gold/check-references.js';
import { readGoldRecord, sortGoldRecord } from './gold/gold-record.js';
import { parseReport, readGoldCases } from './gold/read-gold-cases.js';

const passes = defaultPasses();
const cases = readGoldCases().map((gold) => ({ ...gold, article: enrichArticle(parseReport(gold.report), passes) }));

/** What a gold file may not leave out. */
const fields = [...Object.keys(readGoldRecord(cases[0]?.article as EnrichedArticle)), 'keywords'];

describe('gold reports', () => {
  it('are the six samples and twelve more, golded in every field', () => {
    expect(cases).toHaveLength(18);
    for (const { gold, keywords } of cases)
      expect(Object.keys({ ...gold, keywords }).toSorted()).toEqual(fields.toSorted());
  });

  it.each(cases)('says of $name what an editor says', ({ gold, article }) => {
    const wanted = sortGoldRecord(gold);
    const found = sortGoldRecord(readGoldRecord(article));
    expect(Object.fromEntries(Object.keys(wanted).map((field) => [field, found[field]]))).toEqual(wanted);
  });

  it.each(cases)('finds the keywords of $name that must be, and none that must not', ({ keywords, article }) => {
    expect(keywords.length).toBeGreaterThan(2);
    const found = keywords.map((keyword) =>
      article.keywords.includes(keyword.replace(/^!/, ''))
        ? keyword.replace(/^!/, '')
        : `!${keyword.replace(/^!/, '')}`,
    );
    expect(found).toEqual(keywords);
  });

  it.each(cases)('sums $name up without its dateline, in whole sentences', ({ article }) => {
    expect(article.summary).toMatch(/[.»”"’)]$/u);
    if (article.dateline !== undefined) expect(article.summary).not.toContain(article.dateline.text);
  });

  it.each(cases)('gives $name a fingerprint that a word more hardly changes', ({ article, report }) => {
    expect(article.fingerprint).toMatch(/^[0-9a-f]{16}$/);
    const parsed = parseReport(report);
    const changed = enrichArticle({ ...parsed, text: `${parsed.text} Update.` }, passes).fingerprint;
    expect(countBits(BigInt(`0x${article.fingerprint}`) ^ BigInt(`0x${changed}`))).toBeLessThan(9);
  });

  it.each(cases)('cuts every span of $name exactly, and names only entities that there are', ({ article }) => {
    expect(findBrokenSpans(article)).toEqual([]);
    expect(findBrokenReferences(article)).toEqual([]);
    expect(findUnorderedLists(article)).toEqual([]);
  });
});

function countBits(bits: bigint): number {
  return bits.toString(2).replaceAll('0', '').length;
}
