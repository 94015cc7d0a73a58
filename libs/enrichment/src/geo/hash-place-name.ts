/** Two independent hashes of a normalised name: which row of the gazetteer, and a check against chance meetings. */
export interface NameHash {
  readonly row: number;
  readonly check: number;
}

/** 32 + 16 bits of a normalised place name (FNV-1a with two primes, finished by a bit mixer). */
export function hashPlaceName(key: string): NameHash {
  const hash = new GrowingNameHash();
  hash.add(key);
  return { row: hash.row, check: hash.check };
}

/** The hash of a name that grows at its end: "san", "san juan", "san juan capistrano" cost no more than the last. */
export class GrowingNameHash implements NameHash {
  private first = 0x811c9dc5;
  private second = 0x9747b28c;

  add(key: string): void {
    let { first, second } = this;
    for (let index = 0; index < key.length; index++) {
      const unit = key.charCodeAt(index);
      first = Math.imul(first ^ unit, 0x01000193);
      second = Math.imul(second ^ unit, 0x5bd1e995);
    }
    this.first = first;
    this.second = second;
  }

  get row(): number {
    return mixBits(this.first);
  }

  get check(): number {
    return mixBits(this.second) & 0xffff;
  }
}

function mixBits(hash: number): number {
  let mixed = hash ^ (hash >>> 16);
  mixed = Math.imul(mixed, 0x7feb352d);
  mixed ^= mixed >>> 15;
  mixed = Math.imul(mixed, 0x846ca68b);
  return (mixed ^ (mixed >>> 16)) >>> 0;
}
