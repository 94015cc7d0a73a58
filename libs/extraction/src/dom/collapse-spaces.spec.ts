import { describe, expect, it } from '@jest/globals';
import { collapseSpaces, collapseSpacesOfLines } from './collapse-spaces.js';

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

describe('collapseSpacesOfLines', () => {
  it('keeps line breaks, without spaces beside them', () => {
    expect(collapseSpacesOfLines('  a\t b \n\n  c ')).toBe('a b\n\nc');
  });

  it('takes megabytes of spaces', () => {
    expect(collapseSpacesOfLines(`a${' '.repeat(8_000_000)}\nb`)).toBe('a\nb');
  });
});
