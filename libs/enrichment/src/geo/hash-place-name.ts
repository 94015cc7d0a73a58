/** Two independent hashes of a normalised name: which row of the gazetteer, and a check against chance meetings. */
export interface NameHash {
  readonly row: number;
  readonly check: number;
}

/** 32 + 16 bits of a normalised place name (FNV-1a with two primes, finished by a bit mixer). */
export function hashPlaceName(key: string): NameHash {
  let first = 0x811c9dc5;
  let second = 0x9747b28c;
  for (let index = 0; index < key.length; index++) {
    const unit = key.charCodeAt(index);
    first = Math.imul(first ^ unit, 0x01000193);
    second = Math.imul(second ^ unit, 0x5bd1e995);
  }
  return { row: mixBits(first), check: mixBits(second) & 0xffff };
}

function mixBits(hash: number): number {
  let mixed = hash ^ (hash >>> 16);
  mixed = Math.imul(mixed, 0x7feb352d);
  mixed ^= mixed >>> 15;
  mixed = Math.imul(mixed, 0x846ca68b);
  return (mixed ^ (mixed >>> 16)) >>> 0;
}
