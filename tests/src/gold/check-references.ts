import type { EnrichedArticle } from '@dateline/contracts';

/** Fields that hold the id of an entity of the same article. */
const references: ReadonlySet<string> = new Set(['entityId', 'speakerId', 'placeId']);

/** Descriptions of the spans of `article` that lie outside its text, or whose `text` is not what they cut. */
export function findBrokenSpans(article: EnrichedArticle): string[] {
  const broken: string[] = [];
  visitObjects(article, (path, node) => {
    const { start, end, text } = node;
    if (typeof start !== 'number' || typeof end !== 'number') return;
    const lies = start >= 0 && start < end && end <= article.text.length;
    const cuts = text === undefined || text === article.text.slice(start, end);
    if (!lies || !cuts) broken.push(`${path}: ${start}–${end} ${String(text)}`);
  });
  return broken;
}

/** Descriptions of the ids in `article` that belong to none of its entities, and of entities without a mention. */
export function findBrokenReferences(article: EnrichedArticle): string[] {
  const ids = new Set(article.entities.map(({ id }) => id));
  const broken = article.entities
    .filter(({ mentions }) => mentions.length === 0)
    .map(({ name }) => `no mention: ${name}`);
  if (ids.size !== article.entities.length) broken.push('two entities have one id');
  visitObjects(article, (path, node) => {
    for (const [field, value] of Object.entries(node)) {
      if (references.has(field) && typeof value === 'string' && !ids.has(value))
        broken.push(`${path}.${field}: ${value}`);
    }
  });
  return broken;
}

function visitObjects(value: unknown, visit: (path: string, node: Record<string, unknown>) => void, path = ''): void {
  if (Array.isArray(value)) {
    value.forEach((item, index) => {
      visitObjects(item, visit, `${path}[${index}]`);
    });
  } else if (typeof value === 'object' && value !== null) {
    visit(path, value as Record<string, unknown>);
    for (const [field, item] of Object.entries(value)) visitObjects(item, visit, `${path}.${field}`);
  }
}
