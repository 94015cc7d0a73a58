import { describe, expect, it } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { analyzeText } from '../text/analyze-text.js';
import { findTimes } from './find-times.js';
import { readTimeCases } from './read-time-cases.js';
import { readDay } from './time-anchor.js';

const languages = ['en', 'ar', 'de', 'es', 'fr', 'ku', 'ru', 'tr'];

describe.each(languages)('times in %s', (language) => {
  const source = readFileSync(new URL(`../../data/times/${language}.txt`, import.meta.url), 'utf8');
  it.each(readTimeCases(source).map((one) => [`${one.published ?? 'undated'}: ${one.text}`, one] as const))(
    '%s',
    (_, { text, published, expected }) => {
      const found = findTimes(analyzeText(text, { language }), readDay(published));
      expect(found.map(({ confidence: _confidence, ...rest }) => rest)).toEqual(expected);
    },
  );
});
