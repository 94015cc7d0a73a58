/** Numbers 32-bit hashes in order of appearance and counts them; open addressing, grows as needed. */
export class FeatureIndex {
  constructor(bits = 22) {
    this.resize(bits);
    this.size = 0;
    this.hashes = new Int32Array(1 << 20);
    this.counts = new Int32Array(1 << 20);
  }

  resize(bits) {
    this.mask = (1 << bits) - 1;
    this.slots = new Int32Array(1 << bits).fill(-1);
  }

  add(hash) {
    let slot = hash & this.mask;
    for (; this.slots[slot] !== -1; slot = (slot + 1) & this.mask) {
      const id = this.slots[slot];
      if (this.hashes[id] === hash) {
        this.counts[id]++;
        return id;
      }
    }
    const id = this.size++;
    if (id === this.hashes.length) this.grow();
    this.slots[slot] = id;
    this.hashes[id] = hash;
    this.counts[id] = 1;
    if (this.size * 2 > this.mask) {
      this.resize(Math.log2(this.mask + 1) + 1);
      for (let known = 0; known < this.size; known++) {
        let free = this.hashes[known] & this.mask;
        while (this.slots[free] !== -1) free = (free + 1) & this.mask;
        this.slots[free] = known;
      }
    }
    return id;
  }

  grow() {
    for (const name of ['hashes', 'counts']) {
      const larger = new Int32Array(this[name].length * 2);
      larger.set(this[name]);
      this[name] = larger;
    }
  }
}
