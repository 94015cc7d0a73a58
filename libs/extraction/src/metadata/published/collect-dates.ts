import type { Element } from 'domhandler';
import type { DateReadingOptions } from '../dates/find-dates.js';
import { parseDate } from '../dates/find-dates.js';
import type { ArticleNodes } from '../json-ld/find-article-node.js';
import { readString } from '../json-ld/json-ld-graph.js';
import type { PageIndex } from '../page/page-index.js';
import { readText } from '../page/read-text.js';
import { collectShownDates } from './collect-shown-dates.js';
import type { DateEvidence } from './date-evidence.js';
import { modifiedMetas, publishedMetas, publishedName } from './date-metas.js';
import { findUrlDate } from './find-url-date.js';

/** Gathers every date that page and address offer for the article. `anchor` is the order of the headline. */
export function collectDates(
  index: PageIndex,
  nodes: ArticleNodes,
  page: { url?: string | undefined; anchor: number | undefined; reading: DateReadingOptions },
): DateEvidence[] {
  const evidence: DateEvidence[] = [];
  const add = (source: string, text: string | undefined, role: DateEvidence['role'], weight: number): void => {
    const date = text === undefined ? undefined : parseDate(text, page.reading);
    if (date !== undefined && text !== undefined) evidence.push({ date, source, text, role, weight });
  };
  add('json-ld', readString(nodes.article?.['datePublished']), 'published', 0.95);
  add('json-ld', readString(nodes.article?.['dateCreated']), 'published', 0.7);
  add('json-ld', readString(nodes.article?.['dateModified']), 'modified', 0.9);
  add('json-ld:page', readString(nodes.page?.['datePublished']), 'published', 0.75);
  add('json-ld:page', readString(nodes.page?.['dateModified']), 'modified', 0.7);
  for (const [rank, key] of publishedMetas.entries()) {
    add(`meta:${key}`, index.metas.get(key)?.[0], 'published', 0.93 - Math.min(rank, 40) * 0.004);
  }
  for (const key of modifiedMetas) add(`meta:${key}`, index.metas.get(key)?.[0], 'modified', 0.8);
  collectOtherMetas(index, add);
  collectMicrodata(index, add);
  evidence.push(...collectShownDates(index, page.anchor, page.reading));
  const fromUrl = findUrlDate(page.url);
  if (fromUrl !== undefined) evidence.push({ ...fromUrl, source: 'url', role: 'published', weight: 0.85 });
  return evidence;
}

type Add = (source: string, text: string | undefined, role: DateEvidence['role'], weight: number) => void;

function collectOtherMetas(index: PageIndex, add: Add): void {
  for (const [key, [value]] of index.metas) {
    if (value !== undefined && value.length < 60 && publishedName.test(key) && !publishedMetas.includes(key)) {
      add(`meta:${key}`, value, 'published', 0.7);
    }
  }
}

function collectMicrodata(index: PageIndex, add: Add): void {
  for (const [property, role] of [
    ['datepublished', 'published'],
    ['datecreated', 'published'],
    ['datemodified', 'modified'],
  ] as const) {
    for (const { element, region } of (index.properties.get(property) ?? []).slice(0, 3)) {
      if (region === 'comments' || region === 'aside') continue;
      add('microdata', dateTextOf(element), role, property === 'datecreated' ? 0.6 : 0.88);
    }
  }
}

function dateTextOf(element: Element): string {
  return element.attribs['datetime'] ?? element.attribs['content'] ?? readText(element, 200);
}
