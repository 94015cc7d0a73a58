import { labelCount, mayFollow } from './labels.js';

/** Weights stand in rows of this width, so that a row begins at a multiple of it. */
export const rowWidth = 16;
const magic = 0x4e4c4431;
const empty = 0;
const filterBits = 1 << 20;

/**
 * A linear model over hashed features: rows of 8-bit weights per label, found by open addressing, and transition scores
 * in the same scale. The scale itself is irrelevant to decoding and kept for confidence.
 */
export class TaggerModel {
  /** Open addressing: the hash in each slot, and the row of weights that belongs to it. */
  private readonly slots: Int32Array;
  private readonly slotWeights: Int8Array;
  private readonly mask: number;
  /** A bit for every hash that may be there: small enough for the processor's cache, it answers most misses. */
  private readonly maybe: Uint32Array;

  /** `keys[i]` is the hash whose weights are `weights[i * rowWidth + label]`. */
  constructor(
    readonly keys: Int32Array,
    readonly weights: Int8Array,
    /** `[left + 1][right]`, row width {@link rowWidth}; left −1 is the edge. */
    readonly transitions: Float32Array,
    readonly scale: number,
  ) {
    const size = 1 << Math.ceil(Math.log2(Math.max(16, keys.length * 1.4)));
    this.mask = size - 1;
    this.slots = new Int32Array(size);
    this.slotWeights = new Int8Array(size * rowWidth);
    this.maybe = new Uint32Array(filterBits / 32);
    keys.forEach((key, row) => {
      let slot = key & this.mask;
      while (this.slots[slot] !== empty) slot = (slot + 1) & this.mask;
      this.slots[slot] = key;
      this.slotWeights.set(weights.subarray(row * rowWidth, (row + 1) * rowWidth), slot * rowWidth);
      const bit = (key >>> 7) & (filterBits - 1);
      this.maybe[bit >> 5] = (this.maybe[bit >> 5] ?? 0) | (1 << (bit & 31));
    });
  }

  /**
   * Adds up the weights of the features of tokens `first` to `last`: those of token i are `hashes[offsets[i]]` to
   * `offsets[i + 1]`, its scores go to `scores[(i - first) * rowWidth + label]`. The innermost loop of the whole
   * enricher: typed arrays are read within their bounds, so that their elements are asserted to be numbers.
   */
  addScores(hashes: Int32Array, offsets: Int32Array, first: number, last: number, scores: Int32Array): void {
    const { slots, slotWeights, mask, maybe } = this;
    for (let token = first; token < last; token++) {
      const to = (token - first) * rowWidth;
      const end = offsets[token + 1] as number;
      for (let at = offsets[token] as number; at < end; at++) {
        const hash = hashes[at] as number;
        const bit = (hash >>> 7) & (filterBits - 1);
        if (((maybe[bit >> 5] as number) & (1 << (bit & 31))) === 0) continue;
        let slot = hash & mask;
        let key = slots[slot] as number;
        while (key !== hash && key !== empty) {
          slot = (slot + 1) & mask;
          key = slots[slot] as number;
        }
        if (key === empty) continue;
        const row = slot * rowWidth;
        for (let label = 0; label < labelCount; label++) {
          scores[to + label] = (scores[to + label] as number) + (slotWeights[row + label] as number);
        }
      }
    }
  }
}

/** Transition scores from learned ones, with the impossible ones set to −∞. */
export function constrainTransitions(learned: ArrayLike<number>): Float32Array {
  const transitions = new Float32Array((labelCount + 1) * rowWidth).fill(-Infinity);
  for (let left = -1; left < labelCount; left++) {
    for (let right = 0; right < labelCount; right++) {
      const at = (left + 1) * rowWidth + right;
      if (mayFollow(left, right)) transitions[at] = learned[at] ?? 0;
    }
  }
  return transitions;
}

/** Writes a model as one buffer: header, transitions, keys, then each row as a mask of its labels and their weights. */
export function writeTaggerModel(model: TaggerModel): Uint8Array {
  const values: number[] = [];
  const masks = new Uint16Array(model.keys.length);
  for (let row = 0; row < model.keys.length; row++) {
    for (let label = 0; label < labelCount; label++) {
      const weight = model.weights[row * rowWidth + label] ?? 0;
      if (weight === 0) continue;
      masks[row] = (masks[row] ?? 0) | (1 << label);
      values.push(weight);
    }
  }
  const header = new DataView(new ArrayBuffer(16));
  header.setUint32(0, magic, true);
  header.setUint32(4, model.keys.length, true);
  header.setUint32(8, values.length, true);
  header.setFloat32(12, model.scale, true);
  return Buffer.concat([
    new Uint8Array(header.buffer),
    bytesOf(model.transitions),
    bytesOf(model.keys),
    bytesOf(masks),
    bytesOf(Int8Array.from(values)),
  ]);
}

/** Reads what {@link writeTaggerModel} wrote. Throws RangeError when the bytes are not a model. */
export function readTaggerModel(bytes: Uint8Array): TaggerModel {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.byteLength < 16 || view.getUint32(0, true) !== magic) throw new RangeError('not a tagger model');
  const rows = view.getUint32(4, true);
  const values = view.getUint32(8, true);
  const transitionBytes = (labelCount + 1) * rowWidth * 4;
  if (bytes.byteLength !== 16 + transitionBytes + rows * 6 + values) throw new RangeError('truncated tagger model');
  let at = 16;
  const take = (length: number): ArrayBuffer => {
    const part = new Uint8Array(bytes.subarray(at, at + length));
    at += length;
    return part.buffer;
  };
  const transitions = new Float32Array(take(transitionBytes));
  const keys = new Int32Array(take(rows * 4));
  const masks = new Uint16Array(take(rows * 2));
  const packed = new Int8Array(take(values));
  const weights = new Int8Array(rows * rowWidth);
  let next = 0;
  masks.forEach((mask, row) => {
    for (let rest = mask; rest !== 0; rest &= rest - 1) {
      weights[row * rowWidth + 31 - Math.clz32(rest & -rest)] = packed[next++] ?? 0;
    }
  });
  return new TaggerModel(keys, weights, transitions, view.getFloat32(12, true));
}

function bytesOf(array: Float32Array | Int32Array | Uint16Array | Int8Array): Uint8Array {
  return new Uint8Array(array.buffer, array.byteOffset, array.byteLength);
}
