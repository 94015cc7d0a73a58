import { describe, expect, it } from '@jest/globals';
import { findMisread } from '../row-suite.fixture.js';
import { rowSuites } from './rows.fixture.js';

describe('rows of the word lists of amounts', () => {
  it.each(rowSuites)('$table: every row is read in a sentence', (suite) => {
    expect(suite.cases.length).toBeGreaterThan(0);
    expect(findMisread(suite)).toEqual([]);
  });
});
