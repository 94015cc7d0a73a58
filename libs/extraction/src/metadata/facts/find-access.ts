import type { ArticleNodes } from '../json-ld/find-article-node.js';
import type { PageIndex } from '../page/page-index.js';

/** Whether the publisher says that the article may be read for nothing; undefined when it does not say. */
export function findAccess(index: PageIndex, nodes: ArticleNodes): boolean | undefined {
  for (const node of [nodes.article, nodes.page]) {
    const flag = node?.['isAccessibleForFree'] ?? node?.['isaccessibleforfree'];
    if (typeof flag === 'boolean') return flag;
    if (typeof flag === 'string' && /^(true|false)$/i.test(flag.trim())) return flag.trim().toLowerCase() === 'true';
  }
  const tier = index.metas.get('article:content_tier')?.[0] ?? index.metas.get('content_tier')?.[0];
  if (tier === undefined) return undefined;
  return /^free$/i.test(tier) ? true : /^(locked|metered|paid|premium)$/i.test(tier) ? false : undefined;
}
