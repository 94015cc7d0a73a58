import type { RowSuite } from '../row-suite.fixture.js';
import { analyzeText } from '../text/analyze-text.js';
import { arabic } from './cases/arabic.cases.js';
import { english } from './cases/english.cases.js';
import { french } from './cases/french.cases.js';
import { german } from './cases/german.cases.js';
import { kurmanji } from './cases/kurmanji.cases.js';
import { russian } from './cases/russian.cases.js';
import { spanish } from './cases/spanish.cases.js';
import { turkish } from './cases/turkish.cases.js';
import { findAmounts } from './find-amounts.js';

/**
 * The amounts of a sentence as `text = value unit outcome`, with `~` where it is not exact. A sentence may begin with the
 * state that its report is about: "CL: …".
 */
function readAmounts(sentence: string, language: string): string {
  const state = /^(\p{Lu}{2}): /u.exec(sentence)?.[1];
  return findAmounts(analyzeText(sentence, { language }), [], state === undefined ? [] : [state])
    .map(({ text, value, unit, outcome, approximate }) =>
      [text, '=', value, unit ?? '', outcome ?? '', approximate === true ? '~' : '']
        .join(' ')
        .replace(/ +/g, ' ')
        .trim(),
    )
    .join('; ');
}

const languages: Readonly<Record<string, RowSuite['cases']>> = {
  arabic,
  english,
  french,
  german,
  kurmanji,
  russian,
  spanish,
  turkish,
};

export const rowSuites: readonly RowSuite[] = Object.entries(languages).map(([name, cases]) => ({
  table: `src/amounts/languages/${name}.ts`,
  separator: /\|/,
  keys: true,
  ignore: /^decimal$|^\.\.?\//,
  cases,
  read: readAmounts,
}));
