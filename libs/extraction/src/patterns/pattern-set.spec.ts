import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { PatternSet } from './pattern-set.js';

const patterns = [
  /comment|disqus|repl(?:y|ies)/,
  /\bads?\b|advert/,
  /foot(?!ball|note)|bottom/,
  /^(?:share|tweet|print)\b|follow (?:us|me)/i,
  /\?$/,
  /(art|post)[-_]{0,2}(body|text)(?!\w*list)/,
  /\b\d{1,2} (?:\p{L}{3,9}) \d{4}\b/iu,
  /читайте|اقرأ|étude/i,
  /\w+@\w+/,
  /\w{9}/,
];
const pieces = fc.constantFrom(
  ...'comment,reply,replies,repl,ads,ad,adverts,foot,football,footer,bottom,share,sharing,tweet,follow ,us,art,post,-,_, ,body,text,list,?,12,3, may ,2026,читайте,اقرأ,étude,@,a,z,ß'.split(
    ',',
  ),
);

describe('PatternSet', () => {
  const set = new PatternSet(patterns);

  it('says of any text what its patterns say', () => {
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 8 }), (parts) => {
        const text = parts.join('');
        const expected = patterns.reduce((bits, pattern, index) => bits | (pattern.test(text) ? 1 << index : 0), 0);
        expect(set.match(text)).toBe(expected);
      }),
      { numRuns: 5_000 },
    );
  });

  it('finds nothing in nothing', () => {
    expect(set.match('')).toBe(0);
  });

  it('takes no more patterns than an integer has bits', () => {
    expect(() => new PatternSet(Array.from({ length: 32 }, () => /a/))).toThrow(RangeError);
  });
});
