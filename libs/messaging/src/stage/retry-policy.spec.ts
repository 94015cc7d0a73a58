import { describe, expect, it } from '@jest/globals';
import { defaultRetryPolicy, retryDelayMs } from './retry-policy.js';

describe('retryDelayMs', () => {
  it('doubles up to the longest wait', () => {
    const delays = [1, 2, 3, 4, 20, 2_000].map((attempt) => retryDelayMs(defaultRetryPolicy, attempt, 1));
    expect(delays).toEqual([200, 400, 800, 1_600, 30_000, 30_000]);
  });

  it('spreads members that failed together over the second half of the wait', () => {
    expect(retryDelayMs(defaultRetryPolicy, 3, 0)).toBe(400);
    expect(retryDelayMs(defaultRetryPolicy, 3, 0.5)).toBe(600);
  });
});
