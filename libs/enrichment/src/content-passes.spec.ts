import { findBrokenSpans, type EnrichedArticle } from '@dateline/contracts';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { articleOf } from './article-of.fixture.js';
import { contentPasses } from './content-passes.js';
import { enrichArticle } from './enrich-article.js';
import { timesPass } from './time/times-pass.js';

const passes = [timesPass(), ...contentPasses()];
const languages = ['en', 'ar', 'de', 'es', 'fr', 'ku', 'ru', 'tr', 'ja', 'und'];

function enrich(text: string, language = 'en'): EnrichedArticle {
  const publishedAt = { value: '2026-03-04', precision: 'day' } as const;
  return enrichArticle(articleOf(text, { publishedAt, language: { code: language, confidence: 1 } }), passes);
}

/** Pieces that rules react to, with characters that break naive offsets between them. */
const piece = fc.constantFrom(
  'Tuesday', 'March 3, 2026', 'last week', 'three days ago', '$1.2 billion', 'eleven people were killed', '5,000 km',
  '2011–2015', '10 a.m. GMT', 'the', 'war', 'ceasefire', 'İstanbul', 'ﬁ', '𝟘𝟙', '🌊', '\ud83c', '\udf0a', '\u0000', '٣',
  'e\u0301', '\u200f', '.', '!', '\n\n', 'الثلاثاء', 'вторник', 'salı günü', 'роj', '2026年3月4日', '%30', 'dix', '1e9', "o'clock",
); // prettier-ignore
const text = fc.oneof(
  fc.array(piece, { maxLength: 40 }).map((pieces) => pieces.join(' ')),
  fc.array(piece, { maxLength: 40 }).map((pieces) => pieces.join('')),
  fc.string({ unit: 'binary', maxLength: 200 }),
);

describe('the passes about the text', () => {
  it('cut exactly what they say, in order, and no character in two, on any text in any language', () => {
    fc.assert(
      fc.property(text, fc.constantFrom(...languages), (body, language) => {
        const article = enrich(body, language);
        expect(findBrokenSpans(article)).toEqual([]);
        for (const found of [article.times, article.amounts]) {
          found.forEach(({ start }, index) => {
            expect(start).toBeGreaterThanOrEqual(found[index - 1]?.end ?? 0);
          });
        }
      }),
      { numRuns: 300 },
    );
  });

  it('gives the same for the same text', () => {
    fc.assert(
      fc.property(text, (body) => {
        expect(enrich(body)).toEqual(enrich(body));
      }),
      { numRuns: 50 },
    );
  });

  it('keeps amounts out of times', () => {
    const { amounts, times } = enrich('For three days in 2019, 40 people were held at 10:30 a.m. on March 5.');
    expect(amounts.map(({ text: words }) => words)).toEqual(['40 people']);
    expect(times.map(({ text: words }) => words)).toEqual(['three days', '2019', '10:30 a.m. on March 5']);
  });

  // Four times the text may take four times as long, and twice that on a busy machine; squared growth takes sixteen.
  it.each([
    ['prose', 'On Tuesday, March 3, officials said 40 people were killed in the attack. '],
    ['one long sentence', 'on Tuesday they will meet 40 people and said so last week and '],
    ['digits', '1,234,567 '],
    ['one word', 'a'],
    ['spaces', ' '],
    ['number words', 'two hundred and fifty thousand '],
    ['time words', 'last last last Tuesday the the '],
    ['marks', '.,:;'],
  ])('grow with the length of the text and no faster: %s', (_title, unit) => {
    measure(unit, 20_000);
    const short = measure(unit, 50_000);
    const long = measure(unit, 200_000);
    expect(long).toBeLessThan(Math.max(8 * short, 400));
  });
});

/** Milliseconds of processor time for a text of that many code units. */
function measure(unit: string, length: number): number {
  const body = unit.repeat(Math.ceil(length / unit.length));
  const before = process.cpuUsage();
  enrich(body);
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}
