import type { Contributor } from '@dateline/contracts';
import { cleanByline } from '../byline/clean-byline.js';
import type { ArticleNodes } from '../json-ld/find-article-node.js';
import type { JsonLdGraph } from '../json-ld/json-ld-graph.js';
import { asList, isJsonObject, readString } from '../json-ld/json-ld-graph.js';

/** Properties of schema.org that credit people besides the authors, with the roles they mean here. */
const roles: Readonly<Record<string, string>> = {
  contributor: 'additional reporting',
  editor: 'editing',
  translator: 'translation',
};

/** People whom the page's JSON-LD credits with other work than writing. */
export function readCreditedPeople(nodes: ArticleNodes, graph: JsonLdGraph): Contributor[] {
  const contributors: Contributor[] = [];
  for (const [property, role] of Object.entries(roles)) {
    for (const credit of asList(nodes.article?.[property]).slice(0, 20)) {
      const id = isJsonObject(credit) ? readString(credit['@id']) : undefined;
      const party = id === undefined ? credit : { ...graph.byId.get(id), ...(isJsonObject(credit) ? credit : {}) };
      const text = isJsonObject(party) ? readString(party['name']) : readString(party);
      if (text === undefined) continue;
      for (const { name, kind } of cleanByline(text).names) {
        if (kind === 'person') contributors.push({ name, role, evidence: { source: `json-ld:${property}`, text } });
      }
    }
  }
  return contributors;
}
