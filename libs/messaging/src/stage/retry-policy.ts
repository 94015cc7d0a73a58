export interface RetryPolicy {
  /** Tries of a message that fails with an error of unknown class. Default 5. */
  readonly maxAttempts: number;
  /** How long a transient failure may last, in milliseconds, before the message is dead. Default 15 minutes. */
  readonly maxTransientMs: number;
  /** Wait after the first failure, in milliseconds; doubles each time. Default 200. */
  readonly baseDelayMs: number;
  /** Longest wait, in milliseconds. Default 30,000. */
  readonly maxDelayMs: number;
}

export const defaultRetryPolicy: RetryPolicy = {
  maxAttempts: 5,
  maxTransientMs: 15 * 60_000,
  baseDelayMs: 200,
  maxDelayMs: 30_000,
};

/**
 * Wait before try `attempt + 1`: exponential with equal jitter, so that members that failed together do not come back
 * together. `random` is in [0, 1).
 */
export function retryDelayMs(policy: RetryPolicy, attempt: number, random: number): number {
  const ceiling = Math.min(policy.maxDelayMs, policy.baseDelayMs * 2 ** (attempt - 1));
  return Math.round(ceiling / 2 + (ceiling / 2) * random);
}
