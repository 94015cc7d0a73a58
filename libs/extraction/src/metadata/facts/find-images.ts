import type { ArticleImage } from '@dateline/contracts';
import type { ArticleNodes } from '../json-ld/find-article-node.js';
import { asList, isJsonObject, readString } from '../json-ld/json-ld-graph.js';
import type { PageIndex } from '../page/page-index.js';
import { resolveUrl } from './find-canonical-url.js';

const mostImages = 20;

/** Images that metadata gives for the article, best first, each address once and absolute. */
export function findImages(index: PageIndex, nodes: ArticleNodes, url: string | undefined): ArticleImage[] {
  const images = new Map<string, ArticleImage>();
  const add = (address: string | undefined, facts: Omit<ArticleImage, 'url'>): void => {
    const resolved = address === undefined ? undefined : resolveUrl(address, url)?.href;
    if (resolved === undefined || images.size >= mostImages || images.has(resolved)) return;
    images.set(resolved, { url: resolved, ...facts });
  };
  const alt = index.metas.get('og:image:alt')?.[0] ?? index.metas.get('twitter:image:alt')?.[0];
  for (const image of asList(nodes.article?.['image']).slice(0, mostImages)) {
    if (typeof image === 'string') add(image, {});
    else if (isJsonObject(image)) {
      const caption = readString(image['caption']);
      const credit = readString(image['creditText']) ?? readString(image['copyrightNotice']);
      add(readString(image['url']) ?? readString(image['contentUrl']) ?? readString(image['@id']), {
        ...(caption === undefined ? {} : { caption }),
        ...(credit === undefined ? {} : { credit }),
      });
    }
  }
  for (const address of index.metas.get('og:image') ?? []) add(address, alt === undefined ? {} : { alt });
  add(
    index.metas.get('twitter:image')?.[0] ?? index.metas.get('twitter:image:src')?.[0],
    alt === undefined ? {} : { alt },
  );
  return [...images.values()];
}
