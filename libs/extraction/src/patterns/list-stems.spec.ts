import { describe, expect, it } from '@jest/globals';
import { endMark, listStems, startMark } from './list-stems.js';

function texts(pattern: RegExp, isCertain: boolean): string[] {
  return listStems(pattern)
    .filter((stem) => stem.isCertain === isCertain)
    .map(({ text }) => text);
}

describe('listStems', () => {
  it.each([
    [/foot|read-?more/, ['foot', 'readmore', 'read-more']],
    [/(post|page)[-_]{0,1}body/, ['postbody', 'post-body', 'post_body', 'pagebody', 'page-body', 'page_body']],
    [/^tags?$/i, [`${startMark}tag${endMark}`, `${startMark}tags${endMark}`]],
    [/no\d{2}/, ['no00']],
  ])('spells out %s, which nothing more is asked of', (pattern, expected) => {
    expect(texts(pattern, true).sort()).toEqual(expected.sort());
    expect(texts(pattern, false)).toEqual([]);
  });

  it.each([
    [/\bads?\b/, ['ad', 'ads']],
    [/foot(?!ball)/, ['foot']],
    [/on [A-Z]\w+ avenue/, [' avenue']],
    [/\S+@\S+\.\w{2,}/, ['@']],
    [/h1|10\.5/, ['h0', '00.0']],
  ])('says of %s what its matches contain', (pattern, expected) => {
    expect(texts(pattern, false).sort()).toEqual(expected.sort());
    expect(texts(pattern, true)).toEqual([]);
  });

  it('knows nothing of a pattern without a letter of its own', () => {
    expect(listStems(/\w+|post/)).toContainEqual({ text: '', isCertain: false });
  });

  it.each([/(?<name>a)/, /(a)\1/])('refuses %s', (pattern) => {
    expect(() => listStems(pattern)).toThrow(SyntaxError);
  });
});
