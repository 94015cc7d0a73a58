import type { ArticleNodes } from '../json-ld/find-article-node.js';
import type { JsonLdGraph } from '../json-ld/json-ld-graph.js';
import type { PageIndex } from '../page/page-index.js';
import type { BylineEvidence } from './byline-evidence.js';
import { collectJsonLdBylines, collectMetaBylines } from './collect-claimed-bylines.js';
import { collectClosingBylines } from './collect-closing-bylines.js';
import { collectElementBylines } from './collect-element-bylines.js';
import { collectLineBylines } from './collect-line-bylines.js';

/** Gathers every claim about who wrote the article. `anchor` is the order of the headline. */
export function collectBylines(
  index: PageIndex,
  graph: JsonLdGraph,
  nodes: ArticleNodes,
  anchor: number | undefined,
): BylineEvidence[] {
  const evidence: BylineEvidence[] = [];
  collectJsonLdBylines(graph, nodes, evidence);
  collectMetaBylines(index, evidence);
  collectElementBylines(index, anchor, evidence);
  const headline = anchor === undefined ? 0 : index.lines.findIndex(({ order }) => order >= anchor);
  if (headline !== -1) {
    collectLineBylines(index, headline, evidence);
    collectClosingBylines(index, headline, evidence);
  }
  return evidence.filter(({ names, agency }) => names.length > 0 || agency !== undefined);
}
