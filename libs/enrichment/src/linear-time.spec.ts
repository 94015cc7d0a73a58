import { describe, expect, it } from '@jest/globals';
import { articleOf } from './article-of.fixture.js';
import { enrichArticle } from './enrich-article.js';
import { defaultPasses } from './passes.js';

const passes = defaultPasses();

/** Processor milliseconds that a text made of `unit` takes; other processes on the machine count less than by the clock. */
function timeOf(unit: string, language: string, length: number): number {
  const text = unit.repeat(Math.ceil(length / unit.length));
  const before = process.cpuUsage();
  enrichArticle(articleOf(text, { language: { code: language, confidence: 1 } }), passes);
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

const units: readonly (readonly [name: string, unit: string, language?: string])[] = [
  ['one sentence of words', 'the word '],
  ['digits', '1'],
  ['numbers', '12 '],
  ['quotation marks', '"'],
  ['opening marks', '“'],
  ['capitalised words', 'Word '],
  ['names', 'Barin Kolev '],
  ['capitals', 'ABC '],
  ['a day', 'on Monday '],
  ['a title', 'Mr. '],
  ['a joined name', 'Adam and Eve and '],
  ['an institution without an end', 'Bank of '],
  ['paragraphs of a word', 'Word\n\n'],
  ['lines of a word', 'Word\n'],
  ['quotations', '"Yes" he said. '],
  ['brackets', '('],
  ['a verb of saying in Arabic', 'قال ', 'ar'],
  ['Chinese', '北京', 'zh'],
];

describe('all passes together', () => {
  it.each(units)('take time in proportion to %s', (_, unit, language = 'en') => {
    timeOf(unit, language, 5_000);
    const short = timeOf(unit, language, 10_000);
    const long = timeOf(unit, language, 80_000);
    // Eight times the text: in proportion it is 8, by the square 64. Short runs are noisy, so that the least is assumed.
    expect(long).toBeLessThan(24 * Math.max(short, 60));
  });
});
