import { visitObjects, type EnrichedArticle } from '@dateline/contracts';

/** Fields that hold the id of an entity of the same article. */
const references: ReadonlySet<string> = new Set(['entityId', 'speakerId', 'placeId']);

/** Descriptions of the ids in `article` that belong to none of its entities, and of entities without a mention. */
export function findBrokenReferences(article: EnrichedArticle): string[] {
  const ids = new Set(article.entities.map(({ id }) => id));
  const broken = article.entities
    .filter(({ mentions }) => mentions.length === 0)
    .map(({ name }) => `no mention: ${name}`);
  if (ids.size !== article.entities.length) broken.push('two entities have one id');
  visitObjects(article, '', (path, node) => {
    for (const [field, value] of Object.entries(node)) {
      if (references.has(field) && typeof value === 'string' && !ids.has(value))
        broken.push(`${path}.${field}: ${value}`);
    }
  });
  return broken;
}

/** Names of the lists of `article` that are not in the order of its text. */
export function findUnorderedLists(article: EnrichedArticle): string[] {
  return (['times', 'amounts', 'hedges', 'summarySpans'] as const).filter((field) =>
    article[field].some(({ start }, index) => start < (article[field][index - 1]?.end ?? 0)),
  );
}
