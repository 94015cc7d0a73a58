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

/** Log-odds after a share of the trees that the rest has never turned into a body block. */
const checkpoints: readonly { share: number; hopeless: number }[] = [
  { share: 1 / 10, hopeless: -2 },
  { share: 1 / 4, hopeless: -2.5 },
  { share: 1 / 2, hopeless: -3 },
];

/** Scores blocks by how likely they are part of the body. */
export class BlockScorer {
  private readonly features: Uint16Array;
  private readonly rights: Uint16Array;
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
    this.features = new Uint16Array(count);
    this.rights = new Uint16Array(count);
    this.values = new Float32Array(count);
    for (let node = 0; node < count; node += 1) {
      this.features[node] = bytes.readUInt16LE(node * nodeBytes);
      this.rights[node] = bytes.readUInt16LE(node * nodeBytes + 2);
      this.values[node] = bytes.readFloatLE(node * nodeBytes + 4);
    }
    this.roots = Uint32Array.from(weights.roots);
    this.bias = weights.bias;
  }

  /** Probabilities, one per row of `features`, which are `width` numbers a row. */
  score(features: Float32Array, width: number): Float32Array {
    const rows = features.length / width;
    const scores = new Float32Array(rows);
    for (let row = 0; row < rows; row += 1) scores[row] = 1 / (1 + Math.exp(-this.sumTrees(features, row * width)));
    return scores;
  }

  private sumTrees(inputs: Float32Array, start: number): number {
    let sum = this.bias;
    let from = 0;
    for (const { share, hopeless } of checkpoints) {
      const to = Math.floor(this.roots.length * share);
      sum += this.sumRange(inputs, start, from, to);
      if (sum < hopeless) return sum;
      from = to;
    }
    return sum + this.sumRange(inputs, start, from, this.roots.length);
  }

  private sumRange(inputs: Float32Array, start: number, from: number, to: number): number {
    const { features, rights, values, roots } = this;
    let sum = 0;
    for (let tree = from; tree < to; tree += 1) {
      let node = roots[tree] ?? 0;
      let feature = features[node] ?? leaf;
      while (feature !== leaf) {
        const goesLeft = (inputs[start + feature] ?? 0) <= (values[node] ?? 0);
        node += goesLeft ? 1 : (rights[node] ?? 1);
        feature = features[node] ?? leaf;
      }
      sum += values[node] ?? 0;
    }
    return sum;
  }
}
