import { findBrokenSpans, visitObjects, type EnrichedArticle } from '@dateline/contracts';
import { describe, expect, it } from '@jest/globals';
import { defaultPasses, enrichArticle } from '@dateline/enrichment';
import { findBrokenReferences, findUnorderedLists } from './check-references.js';
import { readGoldRecord, sortGoldRecord } from './gold-record.js';
import { parseReport, readGoldCases } from './read-gold-cases.js';

type Node = Record<string, unknown>;

const passes = defaultPasses();
const cases = readGoldCases().map(({ name, report }) => ({
  name,
  article: enrichArticle(parseReport(report), passes),
}));

/** Whether the gold comparison or an invariant notices that `changed` is not `article`. */
function isNoticed(article: EnrichedArticle, changed: EnrichedArticle): boolean {
  if ([findBrokenSpans, findBrokenReferences, findUnorderedLists].some((find) => find(changed).length > 0)) return true;
  return (
    JSON.stringify(sortGoldRecord(readGoldRecord(changed))) !== JSON.stringify(sortGoldRecord(readGoldRecord(article)))
  );
}

/** Paths of the changes of `change`, one object at a time, that nothing notices; and how many changes there were. */
function mutate(article: EnrichedArticle, change: (node: Node) => boolean): { missed: string[]; count: number } {
  const missed: string[] = [];
  let count = 0;
  const total = listObjects(article).length;
  for (let target = 0; target < total; target++) {
    const changed = structuredClone(article);
    const [path, node] = listObjects(changed)[target] ?? ['', {}];
    if (!change(node)) continue;
    count++;
    if (!isNoticed(article, changed)) missed.push(path);
  }
  return { missed, count };
}

function listObjects(article: EnrichedArticle): [path: string, node: Node][] {
  const objects: [string, Node][] = [];
  visitObjects(article, '', (path, node) => objects.push([path, node]));
  return objects;
}

const hasText = ({ start, end, text }: Node): boolean =>
  typeof start === 'number' && typeof end === 'number' && typeof text === 'string';

function shift(node: Node, by: number): boolean {
  if (!hasText(node)) return false;
  node['start'] = Number(node['start']) + by;
  node['end'] = Number(node['end']) + by;
  return true;
}

describe.each(cases)('changes to $name', ({ article }) => {
  it.each([1, -1])('of offsets are noticed: each span shifted by %i', (by) => {
    const { missed, count } = mutate(article, (node) => shift(node, by));
    expect(missed).toEqual([]);
    expect(count).toBeGreaterThan(10);
  });

  it('of case are noticed: each mention in capitals, or in small letters', () => {
    const { missed, count } = mutate(article, (node) => {
      const text = String(node['text']);
      const other = text === text.toUpperCase() ? text.toLowerCase() : text.toUpperCase();
      if (!hasText(node) || other === text) return false;
      node['text'] = other;
      return true;
    });
    expect(missed).toEqual([]);
    if (article.language?.code !== 'ar') expect(count).toBeGreaterThan(10);
  });

  it('of order are noticed: mentions of two entities, and two neighbours of each list, swapped', () => {
    const missed: string[] = [];
    article.entities.slice(1).forEach((_, index) => {
      const changed = structuredClone(article);
      const [one, other] = [changed.entities[index], changed.entities[index + 1]];
      if (one === undefined || other === undefined) return;
      [one.mentions, other.mentions] = [other.mentions, one.mentions];
      if (!isNoticed(article, changed)) missed.push(`entities ${index}`);
    });
    for (const field of ['times', 'quotes', 'attributions', 'amounts', 'events', 'summarySpans'] as const) {
      article[field].slice(1).forEach((_, index) => {
        const changed = structuredClone(article);
        const list: unknown[] = changed[field];
        [list[index], list[index + 1]] = [list[index + 1], list[index]];
        if (JSON.stringify(list[index]) !== JSON.stringify(list[index + 1]) && !isNoticed(article, changed))
          missed.push(`${field} ${index}`);
      });
    }
    expect(missed).toEqual([]);
  });

  it('of characters are noticed: a span that ends within one', () => {
    const text = `${article.text} 🌊`;
    const half = { start: 0, end: text.length - 1, text: text.slice(0, -1) };
    expect(isNoticed({ ...article, text }, { ...article, text, hedges: [...article.hedges, half] })).toBe(true);
  });
});
