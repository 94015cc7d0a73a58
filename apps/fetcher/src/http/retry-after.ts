const longestWaitMs = 24 * 60 * 60 * 1_000;

/** Milliseconds that a `Retry-After` header asks for, given as seconds or as an HTTP date; undefined when unusable. */
export function retryAfterMs(header: string | undefined, now: Date): number | undefined {
  if (header === undefined) return undefined;
  const wait = /^\d+$/.test(header.trim()) ? Number(header) * 1_000 : Date.parse(header) - now.getTime();
  return Number.isNaN(wait) ? undefined : Math.min(Math.max(wait, 0), longestWaitMs);
}
