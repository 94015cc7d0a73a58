/** Most bits by which the fingerprints of two copies of a text differ. */
export const maxDistance = 3;

/** Shorter texts are alike by chance. */
const minTextLength = 200;

/** A 64-bit fingerprint as PostgreSQL's bigint; undefined where it tells nothing about the text. */
export function toFingerprint(article: { fingerprint: string; text: string }): bigint | undefined {
  if (!/^[0-9a-f]{16}$/i.test(article.fingerprint) || article.text.length < minTextLength) return undefined;
  const fingerprint = BigInt.asIntN(64, BigInt(`0x${article.fingerprint}`));
  return fingerprint === 0n ? undefined : fingerprint;
}

/** In how many bits two fingerprints differ. */
export function distance(a: bigint, b: bigint): number {
  let bits = 0;
  for (let rest = BigInt.asUintN(64, a ^ b); rest !== 0n; rest &= rest - 1n) bits += 1;
  return bits;
}
