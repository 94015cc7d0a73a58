import type { EnrichedArticle } from './enriched-article.js';

/**
 * Descriptions of the spans of `article`, wherever they stand in it, that lie outside its text, whose `text` is not what
 * they cut, or that cut a character in two; empty for an article as it should be.
 */
export function findBrokenSpans(article: EnrichedArticle): string[] {
  const broken: string[] = [];
  visitObjects(article, '', (path, { start, end, text }) => {
    if (typeof start !== 'number' || typeof end !== 'number') return;
    const lies = start >= 0 && start < end && end <= article.text.length;
    const cuts = text === undefined || text === article.text.slice(start, end);
    const halves = cutsCharacter(article.text, start) || cutsCharacter(article.text, end);
    if (!lies || !cuts || halves) broken.push(`${path}: ${start}–${end} ${String(text)}`);
  });
  return broken;
}

/** Whether the two halves of a character beyond the first plane stand on both sides of an offset. */
function cutsCharacter(text: string, at: number): boolean {
  return /^[\ud800-\udbff][\udc00-\udfff]$/.test(text.slice(Math.max(0, at - 1), at + 1));
}

/** Calls `visit` with every object in `value`, itself included, and the path that leads to it: `.quotes[0].cue`. */
export function visitObjects(
  value: unknown,
  path: string,
  visit: (path: string, node: Record<string, unknown>) => void,
): void {
  if (Array.isArray(value)) {
    value.forEach((item, index) => {
      visitObjects(item, `${path}[${index}]`, visit);
    });
  } else if (typeof value === 'object' && value !== null) {
    visit(path, value as Record<string, unknown>);
    for (const [field, item] of Object.entries(value)) visitObjects(item, `${path}.${field}`, visit);
  }
}
