import { rowWidth } from '../../libs/enrichment/dist/ner/tagger-model.js';

/** Sums models trained apart: rows of one hash are added, transitions too. What one run learned by chance fades. */
export class ModelSum {
  constructor() {
    this.rows = new Map();
    this.weights = [];
    this.transitions = undefined;
    this.count = 0;
  }

  add({ keys, weights, transitions }) {
    this.count++;
    keys.forEach((key, row) => {
      let sum = this.rows.get(key);
      if (sum === undefined) this.rows.set(key, (sum = new Float32Array(rowWidth)));
      for (let label = 0; label < rowWidth; label++) sum[label] += weights[row * rowWidth + label];
    });
    this.transitions = this.transitions?.map((value, at) => value + transitions[at]) ?? transitions.slice();
  }

  /** The sum as one model, in the form that training returns. */
  toModel() {
    const weights = new Float32Array(this.rows.size * rowWidth);
    let row = 0;
    for (const sum of this.rows.values()) weights.set(sum, rowWidth * row++);
    return { keys: Int32Array.from(this.rows.keys()), weights, transitions: this.transitions };
  }
}
