import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { isNewer, stampOf, type VersionStamp } from './version-order.js';

const identity = {
  id: 'a',
  version: 'v',
  source: 's',
  fetchedAt: '2026-03-04T09:30:00Z',
  pubStatus: 'usable',
} as const;

describe('stampOf', () => {
  it('takes the time of fetching where the publisher gives none', () => {
    expect(stampOf(identity).versionAt).toBe(Date.parse('2026-03-04T09:30:00Z'));
  });

  it('does not believe a version that is newer than its fetching', () => {
    const stamp = stampOf({ ...identity, versionCreated: '2099-01-01T00:00:00Z' });
    expect(stamp.versionAt).toBe(stamp.fetchedAt);
  });
});

describe('isNewer', () => {
  const stamps = fc.record<VersionStamp>({
    version: fc.constantFrom('a', 'b', 'c'),
    versionAt: fc.integer({ min: 0, max: 2 }),
    fetchedAt: fc.integer({ min: 0, max: 2 }),
    pubStatus: fc.constantFrom('usable', 'withheld', 'canceled'),
  });

  it('is a strict total order, so that every order of arrival ends alike', () => {
    fc.assert(
      fc.property(stamps, stamps, stamps, (a, b, c) => {
        expect(isNewer(a, a)).toBe(false);
        expect(isNewer(a, b) && isNewer(b, a)).toBe(false);
        if (isNewer(a, b) && isNewer(b, c)) expect(isNewer(a, c)).toBe(true);
      }),
    );
  });

  it('asks the publisher first, then the clock of fetching, and prefers a kill at equal times', () => {
    const base = { version: 'm', versionAt: 5, fetchedAt: 5, pubStatus: 'usable' } as const;
    expect(isNewer({ ...base, versionAt: 6, fetchedAt: 1 }, base)).toBe(true);
    expect(isNewer({ ...base, fetchedAt: 6 }, base)).toBe(true);
    expect(isNewer({ ...base, version: 'a', pubStatus: 'canceled' }, base)).toBe(true);
  });
});
