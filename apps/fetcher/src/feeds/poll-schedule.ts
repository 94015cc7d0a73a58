const longestBackoffMs = 6 * 60 * 60 * 1_000;

/** When to poll a feed again: after its interval, twice as long for each failure in a row, or when its host says. */
export function nextPollAt(
  now: Date,
  feed: { intervalSeconds: number; failures: number; retryAfterMs?: number | undefined },
): Date {
  const interval = feed.intervalSeconds * 1_000;
  const backoff = Math.min(interval * 2 ** Math.min(feed.failures, 20), Math.max(longestBackoffMs, interval));
  return new Date(now.getTime() + Math.max(backoff, feed.retryAfterMs ?? 0));
}
