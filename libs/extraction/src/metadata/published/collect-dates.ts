import { hasChildren, isTag } from 'domhandler';
import type { Element } from 'domhandler';
import type { CalendarDate } from '../dates/calendar-date.js';
import { formatDay } from '../dates/calendar-date.js';
import type { DateReadingOptions } from '../dates/find-dates.js';
import { findDates, parseDate } from '../dates/find-dates.js';
import type { ArticleNodes } from '../json-ld/find-article-node.js';
import { readString } from '../json-ld/json-ld-graph.js';
import type { PageElement, PageIndex } from '../page/page-index.js';
import { readText } from '../page/read-text.js';
import { findUrlDate } from './find-url-date.js';

export interface DateEvidence {
  date: CalendarDate;
  /** `json-ld`, `meta:article:published_time`, `time`, `text`, `url`, … */
  source: string;
  /** What was read, as printed. */
  text: string;
  role: 'published' | 'modified' | 'unknown';
  /** 0–1: how often this source is right about its role. */
  weight: number;
}

const publishedMetas: readonly string[] = [
  'article:published_time', 'article:published', 'og:article:published_time', 'og:published_time', 'article:post_date', 'datepublished',
  'parsely-pub-date', 'sailthru.date', 'publish-date', 'publish_date', 'publishdate', 'publication_date', 'publication-date', 'published_time', 'published-date',
  'pubdate', 'pub_date', 'originalpublicationdate', 'original-publish-date', 'article_date_original', 'displaydate', 'ptime', 'bt:pubdate',
  'cxenseparse:recs:publishtime', 'cxenseparse:recs:articlepublishtime', 'dc.date.issued', 'dcterms.issued', 'dcterms.available', 'dc.date.published', 'dc.date.created', 'dcterms.created',
  'dc.created', 'dc.date', 'dcterms.date', 'citation_publication_date', 'citation_online_date', 'citation_date', 'rnews:datepublished', 'article.published',
  'article.created', 'og:pubdate', 'release_date', 'og:release_date', 'video:release_date', 'date', 'creation_date', 'date.created', 'datecreated', 'created', 'eomportal-lastupdate-none',
  'prism.publicationdate', 'nrk:published', 'vr:published_time', 'iso-8601-publish-date', 'analyticsattributes.articledate', 'live_date', 'dcsext.articlefirstpublished', 'weibo:article:create_at', 'mediator_published_time', 'last-published',
]; // prettier-ignore
const modifiedMetas: readonly string[] = [
  'article:modified_time', 'article:modified', 'og:updated_time', 'og:article:modified_time', 'datemodified', 'lastmod', 'last-modified', 'dcterms.modified', 'dc.date.modified', 'dc.modified', 'revised', 'modified_time',
  'article.updated', 'last_updated_date', 'utime', 'last-updated', 'weibo:article:update_at', 'updated_time', 'parsely-updated',
]; // prettier-ignore

const publishedLabel =
  /(publi(?:shed|é|cado|cada|cato|kuj|c)|posted|first published|created|originally|issued|released|opublikowan|опубликован|опубліковано|дата публикации|veröffentlicht|erstellt|geplaatst|gepubliceerd|yayın|giriş|oluşturulma|نشر|تاريخ النشر|منتشر|بڵاوکرا|weşand|פורסם|प्रकाशित|发布|發布|公開|掲載|입력|등록|δημοσίευση|julkaistu|publicerad|publisert)/iu;
const modifiedLabel =
  /(updat|modifi|last (?:edited|reviewed|changed)|revised|edited|reviewed|mis à jour|aktualisiert|stand:|actualizado|atualizado|aggiornat|bijgewerkt|güncelle|обновлен|оновлено|آخر تحديث|تحديث|به.?روز|نوێکرا|עודכן|अपडेट|更新|수정|ενημέρωση|aktualizacja|päivitetty|uppdaterad|oppdatert)/iu;

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

/** Names of metas that no list foresees. */
const publishedName =
  /(?:^|[._:-])(?:w-)?(?:publish(?:ed)?|publication|posted?|release)(?:[._:-]?(?:date|time|on|at))?$|^pub-?date/i;

function collectOtherMetas(index: PageIndex, add: Add): void {
  for (const [key, [value]] of index.metas) {
    if (value !== undefined && value.length < 60 && publishedName.test(key) && !publishedMetas.includes(key)) {
      add(`meta:${key}`, value, 'published', 0.7);
    }
  }
}

type Add = (source: string, text: string | undefined, role: DateEvidence['role'], weight: number) => void;

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

/** Dates on show: `time` elements, elements named for dates, and lines around the headline. */
function collectShownDates(index: PageIndex, anchor: number | undefined, reading: DateReadingOptions): DateEvidence[] {
  const shown: DateEvidence[] = [];
  const seen = new Set<Element>();
  for (const { element, order, region } of [...nearest(index.times, anchor), ...nearest(index.dates, anchor)]) {
    if (seen.has(element) || region !== 'main' || shown.length >= 24) continue;
    seen.add(element);
    if (element.name !== 'time' && hasChildren(element) && countElements(element) > 12) continue;
    const text = readText(element, 300);
    if (text.length > 160) continue;
    const source = element.name === 'time' ? 'time' : 'element';
    const machine = element.attribs['datetime'] ?? element.attribs['data-datetime'] ?? '';
    const role = roleOf(element, text);
    const weight = weightAt(order, anchor, source === 'time' ? 0.72 : 0.62);
    const found = machine === '' ? [] : findDates(machine, { ...reading, limit: 1 });
    const dates = found.length > 0 ? found : findDates(text, { ...reading, limit: 2 });
    for (const { date, start } of dates) {
      if (date.day === undefined) continue;
      const before = found.length > 0 ? role : (roleBefore(text, start) ?? role);
      shown.push({ date, source, text: found.length > 0 ? machine : text, role: before, weight });
    }
  }
  return [...shown, ...collectLineDates(index, anchor, reading)];
}

/** Of a page's many dated elements those around the headline, and the first ones where it has none. */
function nearest(elements: PageElement[], anchor: number | undefined): PageElement[] {
  if (anchor === undefined) return elements.slice(0, 60);
  return elements.filter(({ order }) => order > anchor - 400).slice(0, 60);
}

function countElements(element: Element): number {
  let count = 0;
  for (const child of element.children) {
    if (isTag(child)) count += 1 + (child.children.length > 12 ? 12 : child.children.length);
  }
  return count;
}

function roleOf(element: Element, text: string): DateEvidence['role'] {
  const hint = `${element.attribs['class'] ?? ''} ${element.attribs['id'] ?? ''} ${element.attribs['itemprop'] ?? ''}`;
  const own = text.slice(0, 60);
  if (modifiedLabel.test(own)) return publishedLabel.test(own) ? 'unknown' : 'modified';
  if (publishedLabel.test(own)) return 'published';
  const previous =
    element.prev !== null && 'data' in element.prev
      ? (element.prev as unknown as { data: string }).data.slice(-40)
      : '';
  if (modifiedLabel.test(previous) || /updat|modif/i.test(hint)) return 'modified';
  return publishedLabel.test(previous) || /publi|entry-date|post-?date/i.test(hint) ? 'published' : 'unknown';
}

/** The label that stands last before a date on its line. */
function roleBefore(text: string, start: number): DateEvidence['role'] | undefined {
  const before = text.slice(Math.max(0, start - 40), start);
  const modified = lastMatch(before, modifiedLabel);
  const published = lastMatch(before, publishedLabel);
  if (modified === -1 && published === -1) return undefined;
  return modified > published ? 'modified' : 'published';
}

function lastMatch(text: string, pattern: RegExp): number {
  return Math.max(-1, ...[...text.matchAll(new RegExp(pattern.source, 'giu'))].map(({ index }) => index));
}

/** Nearer the headline is better; far below it a date is about something else. */
function weightAt(order: number, anchor: number | undefined, weight: number): number {
  if (anchor === undefined) return weight - 0.15;
  const distance = order - anchor;
  if (distance < -120) return weight - 0.25;
  return distance > 150 ? weight - 0.25 : weight;
}

function collectLineDates(index: PageIndex, anchor: number | undefined, reading: DateReadingOptions): DateEvidence[] {
  const dates: DateEvidence[] = collectLabelledLines(index, reading);
  const first = anchor === undefined ? 0 : index.lines.findIndex(({ order }) => order >= anchor);
  const lines = index.lines.slice(Math.max(0, first - 8), Math.max(0, first) + 22);
  for (const [rank, line] of lines.entries()) {
    if (line.text.length > 200 || !/\d/u.test(line.text) || line.region === 'navigation') continue;
    for (const { date, start, end } of findDates(line.text, { ...reading, limit: 2 })) {
      if (date.day === undefined) continue;
      const covers = (end - start) / line.text.length;
      const role = roleBefore(line.text, start) ?? roleBefore(lines[rank - 1]?.text ?? '', 40) ?? 'unknown';
      const isAtEdge = line.text.length < 90 && (start <= 2 || end >= line.text.length - 2);
      if (covers < 0.3 && role === 'unknown' && !isAtEdge) continue;
      dates.push({ date, source: 'text', text: line.text, role, weight: 0.55 + (covers > 0.6 ? 0.05 : 0) });
    }
  }
  return dates;
}

/** "Posted on 4 March 2026" anywhere in the main part, such as below the text. */
function collectLabelledLines(index: PageIndex, reading: DateReadingOptions): DateEvidence[] {
  const dates: DateEvidence[] = [];
  for (const line of index.lines) {
    if (dates.length >= 4) break;
    if (
      line.region !== 'main' ||
      line.text.length > 120 ||
      !/\d/.test(line.text) ||
      !publishedLabel.test(line.text.slice(0, 40))
    )
      continue;
    const [found] = findDates(line.text, { ...reading, limit: 1 });
    if (found?.date.day === undefined || found.start > 45) continue;
    dates.push({
      date: found.date,
      source: 'text',
      text: line.text,
      role: roleBefore(line.text, found.start) ?? 'unknown',
      weight: 0.5,
    });
  }
  return dates;
}

/** A line of the main part that is a date and nothing else, anywhere on the page; of use when it is the only one. */
export function collectLoneDates(index: PageIndex, reading: DateReadingOptions): DateEvidence[] {
  const dates = new Map<string, DateEvidence>();
  for (const { text, region } of index.lines) {
    if (region !== 'main' || text.length > 45 || text.length < 8 || !/\d/.test(text)) continue;
    const [found] = findDates(text, { ...reading, limit: 1 });
    if (found?.date.day === undefined || found.end - found.start < text.length * 0.75) continue;
    dates.set(formatDay(found.date), { date: found.date, source: 'text', text, role: 'unknown', weight: 0.5 });
  }
  return dates.size === 1 ? [...dates.values()] : [];
}

const longestScript = 300_000;
const scriptedDate =
  /["'](?:date_?published|published_?(?:at|on|date|time)|publish_?date|first_?published(?:_?at)?|publication_?date|posted_?at|post_?date)\\?["']\s*:\s*\\?["'](\d{4}-\d\d-\d\d[^"'\\]{0,30})/i;

/** A publication date in the data of a client-rendered page. */
export function collectScriptedDates(index: PageIndex): DateEvidence[] {
  for (const script of index.scripts) {
    for (const child of script.children) {
      if (!('data' in child)) continue;
      const text = scriptedDate.exec(child.data.slice(0, longestScript))?.[1];
      const date = text === undefined ? undefined : parseDate(text);
      if (date !== undefined && text !== undefined)
        return [{ date, source: 'script', text, role: 'published', weight: 0.6 }];
    }
  }
  return [];
}
