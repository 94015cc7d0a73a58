import { describe, expect, it } from '@jest/globals';
import { articleOf } from './article-of.fixture.js';
import { enrichArticle } from './enrich-article.js';
import { defaultPasses } from './passes.js';

const passes = defaultPasses();

/** A text of `length` made of nothing but `unit`. */
function repeat(unit: string, length: number): string {
  return unit.repeat(Math.ceil(length / unit.length));
}

/** Processor milliseconds that a text takes; other processes on the machine count less than by the clock. */
function timeOf(text: string, language: string): number {
  const before = process.cpuUsage();
  enrichArticle(articleOf(text, { language: { code: language, confidence: 1 } }), passes);
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

/** What a text takes, and what the news takes, each the least of three; they take turns, so that what disturbs one disturbs both. */
function compareToNews(text: string, language: string): { own: number; news: number } {
  const least = { own: Infinity, news: Infinity };
  for (let round = 0; round < 3; round++) {
    least.own = Math.min(least.own, timeOf(text, language));
    least.news = Math.min(least.news, timeOf(repeat(news, text.length), 'en'));
  }
  return least;
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
  ['a place', 'London, '],
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

/** Sentences as the news writes them. */
const news =
  'KIGALI — The interior minister, Amina Okoro, told reporters on Monday that 14 people had been arrested near the port ' +
  'of Mombasa after a two-week search.\n\n"We will not rest until the last of them is found," she said, adding that the ' +
  'Kenyan police had asked Tanzania for help. The Harbour Authority denied on Tuesday that its guards had been warned, ' +
  'and a spokesman declined to comment further.\n\nAbout $2.4 million was stolen in March, when gunmen attacked a bank in ' +
  'the northern town; three guards were killed and dozens of residents fled to the hills. Barin Kolev, who chairs the ' +
  'transport committee, called for talks with the union next week. The strike is expected to end by 4 May.\n\n';

describe('all passes together', () => {
  it.each(units)('take time in proportion to %s', (_, unit, language = 'en') => {
    timeOf(repeat(unit, 5_000), language);
    const short = timeOf(repeat(unit, 10_000), language);
    const long = timeOf(repeat(unit, 80_000), language);
    // Eight times the text: in proportion it is 8, by the square 64. Short runs are noisy, so that the least is assumed.
    expect(long).toBeLessThan(24 * Math.max(short, 60));
  });

  it.each(units)('take for %s at most a few times what the news takes', (_, unit, language = 'en') => {
    const { own, news: ordinary } = compareToNews(repeat(unit, 40_000), language);
    // The most is 3, for Chinese, whose characters are words. What is too slow is so by far more.
    expect(own).toBeLessThan(6 * ordinary);
  });
});
