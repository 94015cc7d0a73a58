import { describe, expect, it } from '@jest/globals';
import { labelCount, labelOf, mayFollow, readNames } from './labels.js';
import { constrainTransitions, readTaggerModel, rowWidth, TaggerModel, writeTaggerModel } from './tagger-model.js';
import { findBestLabels } from './viterbi.js';

const begin = labelOf('PER', 0, 2);
const end = labelOf('PER', 1, 2);
const single = labelOf('ORG', 0, 1);

function makeModel(): TaggerModel {
  const weights = new Int8Array(3 * rowWidth);
  weights[begin] = 5;
  weights[rowWidth + end] = -7;
  weights[2 * rowWidth + single] = 127;
  return new TaggerModel(Int32Array.of(11, -22, 0x7fffffff), weights, constrainTransitions([]), 2);
}

const scoresOf = (model: TaggerModel, ...hashes: number[]): number[] => {
  const scores = new Int32Array(rowWidth);
  model.addScores(Int32Array.from(hashes), Int32Array.of(0, hashes.length), 0, 1, scores);
  return [...scores];
};

describe('TaggerModel', () => {
  it('adds up the weights of the features that it knows', () => {
    const scores = scoresOf(makeModel(), 11, 11, -22, 999);
    expect(scores[begin]).toBe(10);
    expect(scores[end]).toBe(-7);
    expect(scores[single]).toBe(0);
  });

  it('is the same after writing and reading', () => {
    const model = makeModel();
    const copy = readTaggerModel(writeTaggerModel(model));
    expect(copy).toEqual(model);
    expect(scoresOf(copy, 0x7fffffff)[single]).toBe(127);
  });

  it('refuses bytes that are no model, or not all of one', () => {
    const bytes = writeTaggerModel(makeModel());
    expect(() => readTaggerModel(bytes.subarray(0, 3))).toThrow(RangeError);
    expect(() => readTaggerModel(bytes.subarray(0, bytes.length - 1))).toThrow('truncated');
    expect(() => readTaggerModel(Uint8Array.from(bytes, (byte, index) => (index === 0 ? byte ^ 1 : byte)))).toThrow(
      'not a',
    );
  });
});

describe('findBestLabels', () => {
  const scores = (...best: number[]): Int32Array => {
    const table = new Int32Array(best.length * rowWidth);
    best.forEach((label, token) => (table[token * rowWidth + label] = 10));
    return table;
  };
  const decode = (table: Int32Array) => [...findBestLabels(table, table.length / rowWidth, constrainTransitions([]))];

  it('takes the best labels where they fit together', () => {
    expect(decode(scores(begin, end, 0, single))).toEqual([begin, end, 0, single]);
  });

  it('never begins a name that does not end, nor ends one that did not begin', () => {
    const table = scores(begin, 0);
    table[rowWidth + end] = 9;
    expect(decode(table)).toEqual([begin, end]);
    expect(decode(scores(end))).toEqual([0]);
    expect(decode(scores(begin))).toEqual([0]);
  });

  it('prefers what learned transitions favour', () => {
    const learned = new Float32Array((labelCount + 1) * rowWidth);
    learned[(single + 1) * rowWidth + single] = -100;
    const table = scores(single, single);
    table[rowWidth] = 9;
    expect([...findBestLabels(table, 2, constrainTransitions(learned))]).toEqual([single, 0]);
  });

  it('gives no labels for no tokens', () => {
    expect(decode(new Int32Array())).toEqual([]);
  });
});

describe('labels', () => {
  it('spell names of any length', () => {
    const labels = [0, 1, 2].map((position) => labelOf('LOC', position, 3));
    expect(readNames([0, ...labels, 0, single])).toEqual([
      { first: 1, last: 4, type: 'LOC' },
      { first: 5, last: 6, type: 'ORG' },
    ]);
    expect(labels.every((label, index) => mayFollow(labels[index - 1] ?? 0, label))).toBe(true);
  });

  it('do not run from one type into another', () => {
    expect(mayFollow(begin, labelOf('ORG', 1, 2))).toBe(false);
    expect(mayFollow(begin, 0)).toBe(false);
    expect(mayFollow(-1, end)).toBe(false);
  });
});
