import { foldTitle } from '../headline/fold-title.js';
import type { SiteNames } from '../headline/site-names.js';
import { isSiteName } from '../headline/site-names.js';
import type { ArticleNodes } from '../json-ld/find-article-node.js';
import type { JsonLdGraph } from '../json-ld/json-ld-graph.js';
import { asList, isJsonObject, readString, readStrings } from '../json-ld/json-ld-graph.js';
import type { PageIndex } from '../page/page-index.js';
import { readMeta } from '../read-meta.js';

const sectionKeys = [
  'article:section',
  'parsely-section',
  'og:article:section',
  'section',
  'cxenseparse:recs:category',
  'sailthru.section',
  'dc.subject',
  'category',
  'article:tag:section',
] as const;

/** The section of the site that the article ran in: from metadata, else the last step of its breadcrumbs. */
export function findSection(
  index: PageIndex,
  graph: JsonLdGraph,
  nodes: ArticleNodes,
  page: { site: SiteNames; headline: string | undefined },
): string | undefined {
  const claims = [
    readMeta(index, sectionKeys)?.value,
    ...readStrings(nodes.article?.['articleSection']),
    ...readBreadcrumbs(graph, page.headline),
  ];
  return claims.find(
    (claim) => claim !== undefined && claim.length < 60 && !/^https?:/.test(claim) && !isSiteName(claim, page.site),
  );
}

/** Names of the breadcrumbs from the nearest up, without the article's own and the front page. */
function readBreadcrumbs(graph: JsonLdGraph, headline: string | undefined): string[] {
  const list = graph.nodes.find(({ types }) => types.includes('breadcrumblist'));
  if (list === undefined) return [];
  const steps = asList(list.value['itemListElement'])
    .slice(0, 20)
    .filter(isJsonObject)
    .map(
      (step) => readString(step['name']) ?? (isJsonObject(step['item']) ? readString(step['item']['name']) : undefined),
    );
  return steps
    .filter((name): name is string => name !== undefined)
    .slice(1)
    .filter((name) => headline === undefined || foldTitle(name) !== foldTitle(headline))
    .reverse();
}
