import { describe, expect, it } from '@jest/globals';
import { nextPollAt } from './poll-schedule.js';

const now = new Date('2026-03-03T10:00:00Z');
const secondsUntil = (feed: Parameters<typeof nextPollAt>[1]) =>
  (nextPollAt(now, feed).getTime() - now.getTime()) / 1_000;

describe('nextPollAt', () => {
  it('is one interval on after a success', () => {
    expect(secondsUntil({ intervalSeconds: 300, failures: 0 })).toBe(300);
  });

  it('doubles with each failure, up to six hours', () => {
    expect(secondsUntil({ intervalSeconds: 300, failures: 2 })).toBe(1_200);
    expect(secondsUntil({ intervalSeconds: 300, failures: 1_000 })).toBe(6 * 60 * 60);
  });

  it('never falls below the interval of a slow feed', () => {
    expect(secondsUntil({ intervalSeconds: 86_400, failures: 3 })).toBe(86_400);
  });

  it('waits as long as the host asks', () => {
    expect(secondsUntil({ intervalSeconds: 60, failures: 1, retryAfterMs: 900_000 })).toBe(900);
  });
});
