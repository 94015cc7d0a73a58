import { describe, expect, it } from '@jest/globals';
import { scanPlainToken, skipPlainSpace } from './scan-plain-token.js';

const plain = (text: string): string => text.slice(0, scanPlainToken(text, 0, text.length));

describe('scanPlainToken', () => {
  it.each([
    ['harbour', 'harbour'],
    ['harbour was', 'harbour'],
    ['harbour\nwas', 'harbour'],
    ['harbour, was', 'harbour'],
    ['harbour. Was', 'harbour'],
    ['harbour.', 'harbour'],
    ['a b', 'a'],
    [', was', ','],
    ['(was', '('],
    ['. Was', '.'],
    ['.', '.'],
  ])('reads %j as %j', (text, token) => {
    expect(plain(text)).toBe(token);
  });

  it.each([
    "Amina's",
    'ill-lit',
    'U.S.',
    'a.m.',
    'A. Morel',
    'x@y.org',
    'http://a.b',
    'www.a.b',
    'mp3',
    'café',
    '…',
    '...',
    '12',
    "'s",
  ])('leaves %j to the full rules', (text) => {
    expect(plain(text)).toBe('');
  });

  it('reads no further than it is told', () => {
    expect(scanPlainToken('harbour', 0, 4)).toBe(4);
    expect(skipPlainSpace('  a', 0, 1)).toBe(1);
  });

  it('finds the next character that is not white space', () => {
    expect(skipPlainSpace(' \t\n\r a', 0, 7)).toBe(5);
    expect(skipPlainSpace('a', 0, 1)).toBe(0);
  });
});
