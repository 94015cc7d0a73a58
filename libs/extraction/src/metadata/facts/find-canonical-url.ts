import type { ArticleNodes } from '../json-ld/find-article-node.js';
import { readString } from '../json-ld/json-ld-graph.js';
import type { PageIndex } from '../page/page-index.js';

/** The address that the page gives as its own. One that names the site's front page, as broken templates do, is not believed. */
export function findCanonicalUrl(index: PageIndex, nodes: ArticleNodes, url: string | undefined): string | undefined {
  const linked = index.links.find(({ rel }) => rel.includes('canonical'))?.href;
  const claims = [linked, index.metas.get('og:url')?.[0], readString(nodes.article?.['url'])];
  for (const claim of claims) {
    const resolved = claim === undefined ? undefined : resolveUrl(claim, url);
    if (resolved !== undefined && !isFrontPage(resolved, url)) return resolved.href;
  }
  return undefined;
}

/** The absolute address that a page gives itself: what it was fetched from, where nobody knows. */
export function findOwnAddress(index: PageIndex): string | undefined {
  const linked = index.links.find(({ rel }) => rel.includes('canonical'))?.href;
  for (const claim of [linked, index.metas.get('og:url')?.[0]]) {
    const resolved = claim === undefined ? undefined : resolveUrl(claim, undefined);
    if (resolved !== undefined) return resolved.href;
  }
  return undefined;
}

/** `address` against `base` as an http(s) URL; undefined for anything else. */
export function resolveUrl(address: string, base: string | undefined): URL | undefined {
  const trimmed = address.trim();
  if (trimmed === '' || trimmed.length > 8000) return undefined;
  const usable = base !== undefined && URL.canParse(base) ? base : undefined;
  if (!URL.canParse(trimmed, usable)) return undefined;
  const resolved = new URL(trimmed, usable);
  return resolved.protocol === 'https:' || resolved.protocol === 'http:' ? resolved : undefined;
}

function isFrontPage(claimed: URL, url: string | undefined): boolean {
  if (claimed.pathname !== '/' || claimed.search !== '') return false;
  return url !== undefined && URL.canParse(url) && new URL(url).pathname.length > 1;
}
