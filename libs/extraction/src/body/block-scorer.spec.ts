import { describe, expect, it } from '@jest/globals';
import { BlockScorer, type BlockScorerWeights } from './block-scorer.js';

interface Node {
  feature: number;
  right: number;
  value: number;
}

function encode(nodes: readonly Node[]): string {
  const bytes = Buffer.alloc(nodes.length * 8);
  for (const [index, { feature, right, value }] of nodes.entries()) {
    bytes.writeUInt16LE(feature, index * 8);
    bytes.writeUInt16LE(right, index * 8 + 2);
    bytes.writeFloatLE(value, index * 8 + 4);
  }
  return bytes.toString('base64');
}

const leaf = 0xffff;

/** "words" above 10 is worth 2, below −1, then "links" above 0.5 costs another 3. */
const weights: BlockScorerWeights = {
  version: 'test',
  featureNames: ['words', 'links'],
  bias: 0.5,
  roots: [0, 3],
  nodes: encode([
    { feature: 0, right: 2, value: 10 },
    { feature: leaf, right: 0, value: -1 },
    { feature: leaf, right: 0, value: 2 },
    { feature: 1, right: 2, value: 0.5 },
    { feature: leaf, right: 0, value: 0 },
    { feature: leaf, right: 0, value: -3 },
  ]),
};

describe('BlockScorer', () => {
  it('adds what each tree says and gives a probability', () => {
    const scores = new BlockScorer(weights, ['words', 'links']).score(Float32Array.from([40, 0, 40, 0.9, 3, 0]), 2);
    const expected = [2.5, -0.5, -0.5].map((sum) => 1 / (1 + Math.exp(-sum)));
    for (const [index, value] of expected.entries()) expect(scores[index]).toBeCloseTo(value, 5);
  });

  it('goes left on a value that equals the threshold', () => {
    const [score] = new BlockScorer(weights, ['words', 'links']).score(Float32Array.from([10, 0.5]), 2);
    expect(score).toBeCloseTo(1 / (1 + Math.exp(0.5)), 5);
  });

  it('refuses weights that were trained on other features', () => {
    expect(() => new BlockScorer(weights, ['words', 'images'])).toThrow(RangeError);
  });
});
