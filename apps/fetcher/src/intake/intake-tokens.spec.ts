import { describe, expect, it } from '@jest/globals';
import { IntakeTokens } from './intake-tokens.js';

const tokens = new IntakeTokens(['adria:first-token-0123456789', 'savanna:second:token-0123456789']);

describe('IntakeTokens', () => {
  it('knows the source by its token, colons included', () => {
    expect(tokens.sourceOf('Bearer first-token-0123456789')).toBe('adria');
    expect(tokens.sourceOf('bearer second:token-0123456789')).toBe('savanna');
  });

  it.each([
    undefined,
    '',
    'Bearer',
    'Bearer wrong-token-0123456789',
    'Basic first-token-0123456789',
    'first-token-0123456789',
  ])('refuses %s', (authorization) => {
    expect(tokens.sourceOf(authorization)).toBeUndefined();
  });

  it('refuses everybody when there are no tokens', () => {
    expect(new IntakeTokens([]).sourceOf('Bearer ')).toBeUndefined();
  });
});
