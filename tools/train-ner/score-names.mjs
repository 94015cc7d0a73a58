/** Exact span and type: precision, recall and F1 by type and overall, in percent. */
export class NameScore {
  constructor() {
    this.counts = new Map();
  }

  /** @param gold and @param found are `{ start, end, type }` lists of one document */
  add(gold, found) {
    const key = ({ start, end, type }) => `${type}:${start}:${end}`;
    const expected = new Set(gold.map(key));
    const seen = new Set(found.map(key));
    for (const item of seen) this.count(item.slice(0, 3), expected.has(item) ? 'right' : 'extra');
    for (const item of expected) if (!seen.has(item)) this.count(item.slice(0, 3), 'missed');
  }

  count(type, outcome) {
    for (const name of [type, 'all']) {
      const counts = this.counts.get(name) ?? { right: 0, extra: 0, missed: 0 };
      counts[outcome]++;
      this.counts.set(name, counts);
    }
  }

  /** One line: `all P/R/F PER …`. */
  print() {
    return ['all', 'PER', 'ORG', 'LOC']
      .map((type) => {
        const { right, extra, missed } = this.counts.get(type) ?? { right: 0, extra: 0, missed: 0 };
        const precision = (100 * right) / (right + extra || 1);
        const recall = (100 * right) / (right + missed || 1);
        const f1 = (200 * right) / (2 * right + extra + missed || 1);
        return `${type} ${precision.toFixed(1)}/${recall.toFixed(1)}/${f1.toFixed(1)}`;
      })
      .join('  ');
  }
}
