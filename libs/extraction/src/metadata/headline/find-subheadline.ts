import type { ArticleNodes } from '../json-ld/find-article-node.js';
import { readString } from '../json-ld/json-ld-graph.js';
import type { PageIndex } from '../page/page-index.js';
import { readText } from '../page/read-text.js';
import { foldTitle } from './fold-title.js';
import type { Headline } from './resolve-headline.js';

const shortest = 15;
const longest = 450;
/** A standfirst stands at most this far below the headline, in order of nodes. */
const farthest = 120;

/** The standfirst: an element so named under the headline, else JSON-LD's alternative headline. */
export function findSubheadline(
  index: PageIndex,
  nodes: ArticleNodes,
  headline: Headline | undefined,
): string | undefined {
  if (headline === undefined) return undefined;
  const folded = foldTitle(headline.text);
  const anchor = headline.element?.order;
  const fits = (text: string): boolean =>
    text.length >= shortest && text.length <= longest && foldTitle(text) !== folded;
  if (anchor !== undefined) {
    const described = foldTitle(index.metas.get('og:description')?.[0] ?? index.metas.get('description')?.[0] ?? '');
    for (const { element, order, region } of index.standfirsts) {
      if (region !== 'main' || order <= anchor || order > anchor + farthest) continue;
      const text = readText(element, longest + 50);
      if (fits(text)) return text;
    }
    const below = index.headings.find(
      ({ order, element }) => element.name === 'h2' && order > anchor && order < anchor + 40,
    );
    const text = below === undefined ? '' : readText(below.element, longest + 50);
    if (fits(text) && described !== '' && described.startsWith(foldTitle(text).slice(0, 60))) return text;
  }
  const alternative = readString(nodes.article?.['alternativeHeadline']);
  return alternative !== undefined && fits(alternative) ? alternative : undefined;
}
