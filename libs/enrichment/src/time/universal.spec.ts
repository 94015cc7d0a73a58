import { describe, expect, it } from '@jest/globals';
import { analyzeText } from '../text/analyze-text.js';
import { findTimes } from './find-times.js';
import { readDay } from './time-anchor.js';

function valuesOf(text: string, language: string, published = '2026-03-04'): string[] {
  return findTimes(analyzeText(text, { language }), readDay(published)).map(
    ({ text: words, value }) => `${words} = ${value}`,
  );
}

describe('dates in digits', () => {
  it.each([
    ['ja', '外相は2026年3月4日に訪問した。', ['2026年3月4日 = 2026-03-04']],
    ['zh', '会议于3月20日举行。', ['3月20日 = 2026-03-20']],
    ['ko', '회의는 2026년 3월 4일 열렸다.', ['2026년 3월 4일 = 2026-03-04']],
    ['fi', 'Kokous pidettiin 4.3.2026 kello 14:30.', ['4.3.2026 = 2026-03-04', '14:30 = 2026-03-04T14:30']],
    ['und', 'x 2026-03-04T09:30Z y', ['2026-03-04T09:30Z = 2026-03-04T09:30Z']],
    ['und', 'x 2026-13-45 y 31.2.2026', []],
    ['und', '| 01:12 Clip', []],
  ])('are read in %s: %s', (language, text, expected) => {
    expect(valuesOf(text, language)).toEqual(expected);
  });

  it('put the month first or second in English, as is nearer to the report', () => {
    expect(valuesOf('Filed 3/14/2026 there.', 'en')).toEqual(['3/14/2026 = 2026-03-14']);
    expect(valuesOf('Filed 14/3/2026 there.', 'en')).toEqual(['14/3/2026 = 2026-03-14']);
    expect(valuesOf('Filed 3/4/2026 there.', 'en')).toEqual(['3/4/2026 = 2026-03-04']);
    expect(valuesOf('Filed 3/4/2026 there.', 'en', '2026-04-02')).toEqual(['3/4/2026 = 2026-04-03']);
  });

  it('leave a score, a ratio and a version alone', () => {
    expect(valuesOf('They won 3:2, and 2.4.1 beat 10/12.', 'en')).toEqual([]);
  });
});
