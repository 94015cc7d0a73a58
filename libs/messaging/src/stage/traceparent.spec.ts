import { describe, expect, it } from '@jest/globals';
import { nextTraceparent } from './traceparent.js';

const form = /^00-([\da-f]{32})-([\da-f]{16})-0([01])$/;

describe('nextTraceparent', () => {
  it('keeps trace and sampling, and takes a span of its own', () => {
    const next = form.exec(nextTraceparent('00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-00'));
    expect(next?.[1]).toBe('0af7651916cd43dd8448eb211c80319c');
    expect(next?.[2]).not.toBe('b7ad6b7169203331');
    expect(next?.[3]).toBe('0');
  });

  it.each([
    undefined,
    '',
    'nonsense',
    '00-00000000000000000000000000000000-b7ad6b7169203331-01',
    '00-0af7651916cd43dd8448eb211c80319c-0000000000000000-01',
    'ff-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01',
  ])('begins a new, sampled trace after %p', (parent) => {
    const next = form.exec(nextTraceparent(parent));
    expect(next?.[1]).not.toMatch(/^0+$|0af7651916cd43dd8448eb211c80319c/);
    expect(next?.[3]).toBe('1');
  });
});
