import { describe, expect, it } from '@jest/globals';
import { collapseSpaces } from './collapse-spaces.js';

describe('collapseSpaces', () => {
  it.each([
    ['', ''],
    [' \n ', ''],
    ['  a\u00a0\n\tb ', 'a b'],
  ])('makes %j %j', (text, collapsed) => {
    expect(collapseSpaces(text)).toBe(collapsed);
  });

  it('takes megabytes of spaces', () => {
    expect(collapseSpaces(`a${' '.repeat(8_000_000)}b`)).toBe('a b');
  });
});
