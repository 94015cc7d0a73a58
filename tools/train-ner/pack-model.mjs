import { labelCount } from '../../libs/enrichment/dist/ner/labels.js';
import { constrainTransitions, rowWidth, TaggerModel } from '../../libs/enrichment/dist/ner/tagger-model.js';

/**
 * Rounds weights to 8 bits and drops those whose rounded size is below `prune` (of 127); rows that become empty go.
 * The largest `clip` share of weights is cut off so that the rest keep their resolution.
 */
export function packModel({ keys, weights, transitions }, { prune, clip }) {
  const sizes = weights
    .filter((weight) => weight !== 0)
    .map(Math.abs)
    .sort();
  const top = sizes[Math.floor((sizes.length - 1) * (1 - clip))] || 1;
  const scale = 127 / top;
  const keptKeys = [];
  const rows = [];
  for (let row = 0; row < keys.length; row++) {
    const packed = new Int8Array(rowWidth);
    let used = false;
    for (let label = 0; label < labelCount; label++) {
      const value = Math.max(-127, Math.min(127, Math.round(weights[row * rowWidth + label] * scale)));
      if (Math.abs(value) < prune) continue;
      packed[label] = value;
      used = true;
    }
    if (!used) continue;
    keptKeys.push(keys[row]);
    rows.push(packed);
  }
  const flat = new Int8Array(rows.length * rowWidth);
  rows.forEach((row, at) => flat.set(row, at * rowWidth));
  return new TaggerModel(
    Int32Array.from(keptKeys),
    flat,
    constrainTransitions(transitions.map((t) => t * scale)),
    scale,
  );
}
