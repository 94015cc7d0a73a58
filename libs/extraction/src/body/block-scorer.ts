/** Gradient-boosted trees as the training script writes them. */
export interface BlockScorerWeights {
  /** Names the training run; changes with every new set of weights. */
  version: string;
  /** The inputs that the trees were trained on, in order. */
  featureNames: readonly string[];
  /** Log-odds that the trees' sum is added to. */
  bias: number;
  /** Where each tree starts, in nodes. */
  roots: readonly number[];
  /** Base64 of all nodes, 8 bytes each, little endian: feature (u16, 0xffff in a leaf), right child (u16, relative to
   * the node; the left child follows the node), threshold or leaf value (f32). */
  nodes: string;
}

const leaf = 0xffff;
const nodeBytes = 8;

/** Log-odds after a share of the trees beyond which the rest has never changed what becomes of a block. */
const checkpoints: readonly { share: number; hopeless: number; sure: number }[] = [
  { share: 1 / 10, hopeless: -2, sure: Infinity },
  { share: 1 / 4, hopeless: -2.5, sure: 3 },
  { share: 1 / 2, hopeless: -3, sure: 3 },
];

/** Scores blocks by how likely they are part of the body. */
export class BlockScorer {
  /** Feature in the low half, relative right child in the high half. */
  private readonly splits: Uint32Array;
  private readonly values: Float32Array;
  private readonly roots: Uint32Array;
  private readonly bias: number;

  /** @throws RangeError when the weights were trained on other features than `featureNames`. */
  constructor(weights: BlockScorerWeights, featureNames: readonly string[]) {
    if (weights.featureNames.join() !== featureNames.join()) {
      throw new RangeError(`block scorer ${weights.version} was trained on other features: train it again`);
    }
    const bytes = Buffer.from(weights.nodes, 'base64');
    const count = bytes.length / nodeBytes;
    this.splits = new Uint32Array(count);
    this.values = new Float32Array(count);
    for (let node = 0; node < count; node += 1) {
      this.splits[node] = bytes.readUInt32LE(node * nodeBytes);
      this.values[node] = bytes.readFloatLE(node * nodeBytes + 4);
    }
    this.roots = Uint32Array.from(weights.roots);
    this.bias = weights.bias;
  }

  /** Probabilities, one per row of `features`, which are `width` numbers a row. */
  score(features: Float32Array, width: number): Float32Array {
    const rows = features.length / width;
    const sums = new Float64Array(rows).fill(this.bias);
    let active = Uint32Array.from({ length: rows }, (_, row) => row);
    let from = 0;
    for (const { share, hopeless, sure } of checkpoints) {
      const to = Math.floor(this.roots.length * share);
      this.addTrees(sums, active, features, width, from, to);
      active = active.filter((row) => (sums[row] ?? 0) >= hopeless && (sums[row] ?? 0) <= sure);
      from = to;
    }
    this.addTrees(sums, active, features, width, from, this.roots.length);
    return Float32Array.from(sums, (sum) => 1 / (1 + Math.exp(-sum)));
  }

  /** Tree by tree, all rows at a time: a tree's few nodes stay in the processor's cache. */
  private addTrees(
    sums: Float64Array,
    active: Uint32Array,
    inputs: Float32Array,
    width: number,
    from: number,
    to: number,
  ): void {
    const { splits, values, roots } = this;
    for (let tree = from; tree < to; tree += 1) {
      const root = roots[tree] ?? 0;
      for (let index = 0; index < active.length; index += 1) {
        const row = active[index] ?? 0;
        const start = row * width;
        let node = root;
        let split = splits[node] ?? leaf;
        while ((split & leaf) !== leaf) {
          node += (inputs[start + (split & leaf)] ?? 0) <= (values[node] ?? 0) ? 1 : split >>> 16;
          split = splits[node] ?? leaf;
        }
        sums[row] = (sums[row] ?? 0) + (values[node] ?? 0);
      }
    }
  }
}
