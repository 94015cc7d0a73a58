import { cutStretches } from '../../libs/enrichment/dist/ner/find-candidates.js';
import { labelCount } from '../../libs/enrichment/dist/ner/labels.js';
import { constrainTransitions, rowWidth } from '../../libs/enrichment/dist/ner/tagger-model.js';
import { findBestLabels } from '../../libs/enrichment/dist/ner/viterbi.js';
import { FeatureIndex } from './feature-index.mjs';

/** A small seeded generator (mulberry32), so that a training run can be repeated bit by bit. */
export function seededRandom(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let value = Math.imul(state ^ (state >>> 15), 1 | state);
    value = (value + Math.imul(value ^ (value >>> 7), 61 | value)) ^ value;
    return ((value ^ (value >>> 14)) >>> 0) / 4294967296;
  };
}

/**
 * Averaged structured perceptron with a margin, over the stretches of candidates: each is decoded with `margin` added to every wrong label, and
 * where the answer is wrong the weights move by its sentence's `weight`.
 * @returns averaged weights as rows of `rowWidth` floats, their hashes, and transitions
 */
export function trainPerceptron(sentences, { epochs, seed, margin, minimumCount, onEpoch }) {
  const index = new FeatureIndex();
  const prepared = sentences.flatMap(({ features, labels, weight, candidates }) =>
    cutStretches(candidates).map(({ first, last }) => {
      const start = features.offsets[first];
      return {
        ids: Int32Array.from(features.hashes.subarray(start, features.offsets[last]), (hash) => index.add(hash)),
        offsets: features.offsets.slice(first, last + 1).map((offset) => offset - start),
        labels: labels.slice(first, last),
        weight,
      };
    }),
  );
  const kept = renumber(prepared, index, minimumCount);
  const weights = new Float32Array(kept.length * rowWidth);
  const totals = new Float32Array(kept.length * rowWidth);
  const transitions = new Float32Array((labelCount + 1) * rowWidth);
  const transitionTotals = new Float64Array(transitions.length);
  const random = seededRandom(seed);
  let step = 1;
  const averaged = () => weights.map((weight, at) => weight - totals[at] / step);
  const averagedTransitions = () => transitions.map((weight, at) => weight - transitionTotals[at] / step);
  for (let epoch = 0; epoch < epochs; epoch++) {
    shuffle(prepared, random);
    let wrong = 0;
    for (const sentence of prepared) {
      const { labels, ids, offsets } = sentence;
      const length = labels.length;
      const scores = new Float32Array(length * rowWidth);
      for (let token = 0; token < length; token++) {
        const at = token * rowWidth;
        for (let label = 0; label < labelCount; label++) if (label !== labels[token]) scores[at + label] = margin;
        for (let feature = offsets[token]; feature < offsets[token + 1]; feature++) {
          const row = ids[feature];
          if (row < 0) continue;
          const from = row * rowWidth;
          for (let label = 0; label < labelCount; label++) scores[at + label] += weights[from + label];
        }
      }
      const found = findBestLabels(scores, length, constrainTransitions(transitions));
      for (let token = 0; token < length; token++) {
        const gold = labels[token];
        const guess = found[token];
        if (gold !== guess) {
          wrong++;
          for (let feature = offsets[token]; feature < offsets[token + 1]; feature++) {
            const row = ids[feature];
            if (row < 0) continue;
            const at = row * rowWidth;
            weights[at + gold] += sentence.weight;
            totals[at + gold] += step * sentence.weight;
            weights[at + guess] -= sentence.weight;
            totals[at + guess] -= step * sentence.weight;
          }
        }
        const goldMove = (token === 0 ? 0 : labels[token - 1] + 1) * rowWidth + gold;
        const foundMove = (token === 0 ? 0 : found[token - 1] + 1) * rowWidth + guess;
        if (goldMove !== foundMove) {
          transitions[goldMove] += sentence.weight;
          transitionTotals[goldMove] += step * sentence.weight;
          transitions[foundMove] -= sentence.weight;
          transitionTotals[foundMove] -= step * sentence.weight;
        }
      }
      step++;
    }
    onEpoch?.({
      epoch,
      wrong,
      features: kept.length,
      snapshot: () => ({ keys: kept, weights: averaged(), transitions: averagedTransitions() }),
    });
  }
  return { keys: kept, weights: averaged(), transitions: averagedTransitions() };
}

/** Drops rare features: their ids become −1, the rest are numbered anew. Returns the hashes that stay. */
function renumber(prepared, index, minimumCount) {
  const numbers = new Int32Array(index.size).fill(-1);
  const kept = [];
  for (let id = 0; id < index.size; id++) {
    if (index.counts[id] < minimumCount || index.hashes[id] === 0) continue;
    numbers[id] = kept.length;
    kept.push(index.hashes[id]);
  }
  for (const sentence of prepared) sentence.ids.forEach((id, at) => (sentence.ids[at] = numbers[id]));
  return Int32Array.from(kept);
}

function shuffle(items, random) {
  for (let last = items.length - 1; last > 0; last--) {
    const other = Math.floor(random() * (last + 1));
    [items[last], items[other]] = [items[other], items[last]];
  }
}
