import type { RowCases } from '../row-suite.fixture.js';

export const accordingCases: readonly RowCases[] = [
  { sentence: 'The port is shut, _ the mayor.', reads: 'the mayor [_] The port is shut', words: 'according to|in the words of|in the view of|as reported by' },
]; // prettier-ignore
