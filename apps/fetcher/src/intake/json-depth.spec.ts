import { describe, expect, it } from '@jest/globals';
import { jsonDepth } from './json-depth.js';

const depthOf = (json: string, limit = 10) => jsonDepth(Buffer.from(json), limit);

describe('jsonDepth', () => {
  it.each([
    ['1', 0],
    ['{}', 1],
    ['[[],[[]]]', 3],
    ['{"a":{"b":[1]}}', 3],
    ['{"a":"[[[["}', 1],
    [String.raw`{"a":"\"[[["}`, 1],
    [String.raw`{"a":"\\","b":[]}`, 2],
  ])('of %s is %d', (json, depth) => {
    expect(depthOf(json)).toBe(depth);
  });

  it('stops one above the limit', () => {
    expect(depthOf('['.repeat(1_000_000), 64)).toBe(65);
  });
});
