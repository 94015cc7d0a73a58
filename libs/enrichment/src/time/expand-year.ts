/** A year as written, two digits taken to lie between 1950 and 2049. */
export function expandYear(written: number): number {
  if (written >= 100) return written;
  return written < 50 ? 2000 + written : 1900 + written;
}
