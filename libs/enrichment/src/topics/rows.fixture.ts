import type { RowCases, RowSuite } from '../row-suite.fixture.js';
import { arabic } from './cases/arabic.cases.js';
import { english1 } from './cases/english-1.cases.js';
import { english2 } from './cases/english-2.cases.js';
import { english3 } from './cases/english-3.cases.js';
import { english4 } from './cases/english-4.cases.js';
import { french } from './cases/french.cases.js';
import { german } from './cases/german.cases.js';
import { kurmanji } from './cases/kurmanji.cases.js';
import { russian } from './cases/russian.cases.js';
import { spanish } from './cases/spanish.cases.js';
import { turkish } from './cases/turkish.cases.js';
import { findTopics } from './find-topics.js';

const casesOf: Readonly<Record<string, readonly RowCases[]>> = {
  en: [...english1, ...english2, ...english3, ...english4],
  ar: arabic,
  de: german,
  es: spanish,
  fr: french,
  ku: kurmanji,
  ru: russian,
  tr: turkish,
};

/** Topics, with their scores in percent, of a headline that says nothing else, and says it four times. */
function readTopics(sentence: string, language: string): string {
  const headline = Array.from({ length: 4 }, () => sentence).join(' ');
  return findTopics('', headline, language)
    .map(({ code, score }) => `${code} ${Math.round(100 * score)}`)
    .toSorted()
    .join(', ');
}

/** A row is a code or a phrase; weights are none. */
const separator = /\t|:\d\s*/;

export const rowSuites: readonly RowSuite[] = Object.entries(casesOf).map(([language, cases]) => ({
  table: `data/topics/${language}.txt`,
  separator,
  cases,
  read: readTopics,
}));
