import { labelCount, mayFollow } from './labels.js';

/** Weights stand in rows of this width, so that a row begins at a multiple of it. */
export const rowWidth = 16;
const magic = 0x4e4c4431;
const empty = 0;

/** Words of an entry of the table: the feature's hash, and its weights as bytes above {@link bias}. */
const entryWords = 5;
/** Added to every weight, so that four of them lie in one word without a sign. */
const bias = 128;
/** No token may have more features: the sums of so many bytes fit into 16 bits. */
const mostFeatures = 256;
const everyOtherByte = 0x00ff00ff;

/**
 * A linear model over hashed features: rows of 8-bit weights per label, found by open addressing, and transition scores
 * in the same scale. The scale itself is irrelevant to decoding and kept for confidence.
 *
 * A text asks for some fifty features a name's token, each at another place of a table of megabytes: looking them up is
 * waiting for memory. So hash and weights stand side by side, and the places of a token's features are touched all at
 * once before any is read.
 */
export class TaggerModel {
  /** Open addressing over entries of {@link entryWords} words. */
  private readonly table: Int32Array;
  private readonly mask: number;

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
    this.table = new Int32Array(size * entryWords);
    const bytes = new Uint8Array(this.table.buffer);
    keys.forEach((key, row) => {
      let slot = key & this.mask;
      while (this.table[slot * entryWords] !== empty) slot = (slot + 1) & this.mask;
      this.table[slot * entryWords] = key;
      for (let label = 0; label < rowWidth; label++) {
        bytes[(slot * entryWords + 1) * 4 + label] = (weights[row * rowWidth + label] ?? 0) + bias;
      }
    });
  }

  /**
   * Adds up the weights of the features of tokens `first` to `last`: those of token i are `hashes[offsets[i]]` to
   * `offsets[i + 1]`, its scores go to `scores[(i - first) * rowWidth + label]`. The innermost loop of the whole
   * enricher: typed arrays are read within their bounds, so that their elements are asserted to be numbers.
   */
  addScores(hashes: Int32Array, offsets: Int32Array, first: number, last: number, scores: Int32Array): void {
    for (let token = first; token < last; token++) {
      const from = offsets[token] as number;
      const count = this.findRows(hashes, from, offsets[token + 1] as number);
      addRows(this.table, count, scores, (token - first) * rowWidth);
    }
  }

  /** Puts where the weights of the known among these hashes begin into {@link rows}; returns how many there are. */
  private findRows(hashes: Int32Array, from: number, to: number): number {
    const { table, mask } = this;
    for (let at = from; at < to; at++) {
      touched[at - from] = table[((hashes[at] as number) & mask) * entryWords] as number;
    }
    let count = 0;
    for (let at = from; at < to; at++) {
      const hash = hashes[at] as number;
      let key = touched[at - from] as number;
      let slot = hash & mask;
      while (key !== hash && key !== empty) {
        slot = (slot + 1) & mask;
        key = table[slot * entryWords] as number;
      }
      if (key !== empty) rows[count++] = slot * entryWords + 1;
    }
    return count;
  }
}

const touched = new Int32Array(mostFeatures);
const rows = new Int32Array(mostFeatures);

/** Adds the first `count` of {@link rows} to the scores at `to`: four bytes at a time, two in each half of a sum. */
function addRows(table: Int32Array, count: number, scores: Int32Array, to: number): void {
  for (let quarter = 0; quarter < rowWidth / 4; quarter++) {
    let even = 0;
    let odd = 0;
    for (let at = 0; at < count; at++) {
      const word = table[(rows[at] as number) + quarter] as number;
      even += word & everyOtherByte;
      odd += (word >>> 8) & everyOtherByte;
    }
    const label = to + 4 * quarter;
    const surplus = bias * count;
    scores[label] = (scores[label] as number) + (even & 0xffff) - surplus;
    scores[label + 1] = (scores[label + 1] as number) + (odd & 0xffff) - surplus;
    scores[label + 2] = (scores[label + 2] as number) + (even >>> 16) - surplus;
    scores[label + 3] = (scores[label + 3] as number) + (odd >>> 16) - surplus;
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
