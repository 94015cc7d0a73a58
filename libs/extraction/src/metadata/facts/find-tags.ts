import type { ArticleNodes } from '../json-ld/find-article-node.js';
import { readStrings } from '../json-ld/json-ld-graph.js';
import type { PageIndex } from '../page/page-index.js';

const mostTags = 50;
const listKeys = ['news_keywords', 'parsely-tags', 'sailthru.tags', 'cxenseparse:recs:keywords', 'keywords'] as const;

/** What the publisher tagged the article with, in its order, each once. */
export function findTags(index: PageIndex, nodes: ArticleNodes): string[] {
  const tags = new Map<string, string>();
  const add = (tag: string): void => {
    const text = tag.trim();
    const key = text.toLowerCase();
    if (text === '' || text.length > 80 || /^https?:/.test(text) || tags.size >= mostTags || tags.has(key)) return;
    tags.set(key, text);
  };
  for (const tag of index.metas.get('article:tag') ?? []) splitTags(tag).forEach(add);
  for (const keyword of readStrings(nodes.article?.['keywords'])) splitTags(keyword).forEach(add);
  if (tags.size > 0) return [...tags.values()];
  for (const key of listKeys) for (const value of index.metas.get(key) ?? []) splitTags(value).forEach(add);
  return [...tags.values()];
}

function splitTags(text: string): string[] {
  return text.split(/\s*[,;،、，|]\s*/u).map((tag) => tag.replace(/^[a-z]{2,12}:\s?(?=\S)/, ''));
}
