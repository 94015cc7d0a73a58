import { readFileSync } from 'node:fs';
import type { TimeExpression } from '@dateline/contracts';
import { type RowCases, type RowSuite } from '../row-suite.fixture.js';
import { analyzeText } from '../text/analyze-text.js';
import { arabic } from './cases/arabic.cases.js';
import { english1 } from './cases/english-1.cases.js';
import { english2 } from './cases/english-2.cases.js';
import { french } from './cases/french.cases.js';
import { german } from './cases/german.cases.js';
import { kurmanji } from './cases/kurmanji.cases.js';
import { russian1 } from './cases/russian-1.cases.js';
import { russian2 } from './cases/russian-2.cases.js';
import { spanish } from './cases/spanish.cases.js';
import { turkish } from './cases/turkish.cases.js';
import { findTimes } from './find-times.js';
import { readTimeCases } from './read-time-cases.js';
import { readDay } from './time-anchor.js';

const day = '2026-03-04';

/** The times of a sentence in a report of Wednesday, 4 March 2026, as `text = value modifier`; `_` is written as a space. */
function readTimes(sentence: string, language: string): string {
  return findTimes(analyzeText(sentence, { language }), readDay(day)).map(describe).join('; ');
}

function describe({ text, value, mod }: Pick<TimeExpression, 'text' | 'value' | 'mod'>): string {
  return [text, '=', value, mod ?? ''].join(' ').trim().replaceAll('_', ' ');
}

/** The sentences of `data/times` that belong to a report of that day. */
function shippedCases(language: string): RowCases[] {
  const source = readFileSync(new URL(`../../data/times/${language}.txt`, import.meta.url), 'utf8');
  return readTimeCases(source)
    .filter(({ published }) => published === day)
    .map(({ text, expected }) => ({
      language,
      sentence: text,
      reads: expected.map(describe).join('; '),
      words: '',
    }));
}

const languages: Readonly<Record<string, { readonly code: string; readonly cases: readonly RowCases[] }>> = {
  arabic: { code: 'ar', cases: arabic },
  french: { code: 'fr', cases: french },
  german: { code: 'de', cases: german },
  kurmanji: { code: 'ku', cases: kurmanji },
  russian: { code: 'ru', cases: [...russian1, ...russian2] },
  spanish: { code: 'es', cases: spanish },
  turkish: { code: 'tr', cases: turkish },
};

export const rowSuites: readonly RowSuite[] = [
  {
    table: 'src/time/languages/english-words.ts',
    within: ['weekdays', 'tens', 'ones', 'ordinals', 'englishWords'],
    separator: /\|/,
    keys: true,
    // What is not afternoon is morning, and the tens of compounds are told by their pattern.
    ignore: /^AM$/,
    cases: [...shippedCases('en'), ...english1, ...english2],
    read: readTimes,
  },
  ...Object.entries(languages).map(([name, { code, cases }]) => ({
    table: `src/time/languages/${name}.ts`,
    within: [`${name}.words`],
    separator: /\|/,
    keys: true,
    // Words that code builds from others, and what is not afternoon.
    ignore: /\$\{|^AM$/,
    cases: [...shippedCases(code), ...cases],
    read: readTimes,
  })),
];
