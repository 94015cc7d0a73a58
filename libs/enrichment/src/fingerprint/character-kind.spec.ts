import { describe, expect, it } from '@jest/globals';
import { characterKind, kindAt, widthAt } from './character-kind.js';

const { between, inWord, alone } = characterKind;

describe('kindAt', () => {
  it.each([
    ['a', inWord],
    ['é', inWord],
    ['7', inWord],
    ['\u0301', inWord],
    ['ع', inWord],
    ['𝐀', inWord],
    ['北', alone],
    ['ก', alone],
    ['𠀀', alone],
    [' ', between],
    ['-', between],
    ['😀', between],
    ['\ud83d', between],
    ['\ude00', between],
  ])('tells what %j is, again and again', (text, kind) => {
    expect([kindAt(text, 0), kindAt(text, 0)]).toEqual([kind, kind]);
  });
});

describe('widthAt', () => {
  it.each([
    ['a', 1],
    ['北', 1],
    ['😀', 2],
    ['\ud83d', 1],
    ['\ud83da', 1],
    ['\ude00', 1],
  ])('counts the code units of %j', (text, width) => {
    expect(widthAt(text, 0)).toBe(width);
  });
});
