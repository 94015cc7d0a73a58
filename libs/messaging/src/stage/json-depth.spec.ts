import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { isNestedDeeper } from './json-depth.js';

function depthOf(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 0;
  return 1 + Math.max(0, ...Object.values(value).map(depthOf));
}

describe('isNestedDeeper', () => {
  it('finds the depth of any JSON, brackets and escapes in its strings notwithstanding', () => {
    const text = fc.string({ unit: fc.constantFrom('[', '{', '"', '\\', ']', '}', 'a', 'é') });
    const { tree } = fc.letrec((tie) => ({
      tree: fc.oneof({ maxDepth: 6 }, text, fc.array(tie('tree'), { maxLength: 3 }), fc.dictionary(text, tie('tree'))),
    }));
    fc.assert(
      fc.property(tree, (value) => {
        const json = Buffer.from(JSON.stringify(value));
        const depth = depthOf(value);
        expect(isNestedDeeper(json, depth)).toBe(false);
        if (depth > 0) expect(isNestedDeeper(json, depth - 1)).toBe(true);
      }),
    );
  });

  it('stops at the limit, and at a string that does not end', () => {
    expect(isNestedDeeper(Buffer.alloc(8_000_000, '['), 64)).toBe(true);
    expect(isNestedDeeper(Buffer.from(`["${'\\"'.repeat(100_000)}`), 1)).toBe(false);
  });
});
