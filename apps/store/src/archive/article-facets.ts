import type { EnrichedArticle } from '@dateline/contracts';

/** By what lists can be filtered. */
export type FacetKind = 'source' | 'language' | 'entity' | 'place' | 'country' | 'topic';

/** Index entries are limited to some 2,700 bytes, and a name of this length is none. */
const maxNameLength = 200;
/** Keeps one absurd article from filling the index. */
const maxFacets = 5_000;

/** A name or id as lists are filtered by it: case and surrounding space do not count. */
export function facet(kind: FacetKind, name: string): string {
  return `${kind}:${name.trim().toLowerCase().slice(0, maxNameLength).toWellFormed()}`;
}

/** All that an article can be found by in a filter, each entry once. */
export function facetsOf(article: EnrichedArticle): string[] {
  const facets = new Set<string>([facet('source', article.source)]);
  const add = (kind: FacetKind, ...names: readonly (string | undefined)[]): void => {
    for (const name of names) {
      if (name !== undefined && name.trim() !== '' && facets.size < maxFacets) facets.add(facet(kind, name));
    }
  };
  // "de-AT" is found as itself and as "de".
  add('language', article.language?.code, article.language?.code.split('-')[0]);
  for (const topic of article.topics) add('topic', topic.code, topic.name);
  for (const place of article.places) {
    add('country', place.country);
    add('place', place.entityId, place.gazetteerId, place.name);
  }
  for (const entity of article.entities) add('entity', entity.id, entity.name, entity.acronym, ...entity.aliases);
  return [...facets];
}
