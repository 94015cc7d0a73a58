import { describe, expect, it } from '@jest/globals';
import { messageBytes } from './message-size.js';
import { splitSends } from './split-sends.js';

const message = (topic: string, bytes: number) => ({ topic, key: 'k', value: Buffer.alloc(bytes) });
const sizes = (sends: ReturnType<typeof splitSends>) => sends.map((send) => send.length);
const wide = { bytesOfTopic: () => Infinity, bytes: Infinity, messages: Infinity };

describe('splitSends', () => {
  it('keeps each topic of a send below its limit', () => {
    const all = [...Array.from({ length: 6 }, () => message('a', 900)), message('b', 900)];
    const sends = splitSends(all, { ...wide, bytesOfTopic: (topic) => (topic === 'a' ? 2_100 : Infinity) });
    expect(sizes(sends)).toEqual([2, 2, 3]);
    for (const send of sends) {
      const bytes = send.filter(({ topic }) => topic === 'a').reduce((sum, one) => sum + messageBytes(one), 0);
      expect(bytes).toBeLessThanOrEqual(2_100);
    }
    expect(sends.flat()).toEqual(all);
  });

  it('bounds a send by bytes and by messages', () => {
    const all = Array.from({ length: 5 }, () => message('a', 100));
    expect(sizes(splitSends(all, { ...wide, bytes: 450 }))).toEqual([2, 2, 1]);
    expect(sizes(splitSends(all, { ...wide, messages: 4 }))).toEqual([4, 1]);
  });

  it('gives a message over the limit a send of its own', () => {
    const all = [message('a', 10), message('a', 5_000), message('a', 10)];
    expect(sizes(splitSends(all, { ...wide, bytes: 1_000 }))).toEqual([1, 1, 1]);
  });
});
