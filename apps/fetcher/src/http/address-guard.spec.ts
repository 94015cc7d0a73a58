import { describe, expect, it } from '@jest/globals';
import { isPrivateAddress, lookupPublic } from './address-guard.js';

describe('isPrivateAddress', () => {
  it.each([
    '127.0.0.1',
    '10.1.2.3',
    '172.31.0.1',
    '192.168.1.1',
    '169.254.169.254',
    '0.0.0.0',
    '[::1]',
    '::',
    'fd00::1',
    'fe80::1',
    '::ffff:10.0.0.1',
    '64:ff9b::7f00:1',
  ])('is true for %s', (address) => {
    expect(isPrivateAddress(address)).toBe(true);
  });

  it.each(['93.184.216.34', '172.32.0.1', '2606:2800:220:1::1', 'news.example'])('is false for %s', (address) => {
    expect(isPrivateAddress(address)).toBe(false);
  });
});

describe('lookupPublic', () => {
  it('refuses a name that resolves to this host', async () => {
    const failure = await new Promise((resolve) => {
      lookupPublic('localhost', { all: true }, (error) => {
        resolve(error?.message);
      });
    });
    expect(failure).toBe('localhost resolves to an address that is not public');
  });
});
