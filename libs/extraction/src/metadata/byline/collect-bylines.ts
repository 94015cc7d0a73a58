import type { Element } from 'domhandler';
import { findDates } from '../dates/find-dates.js';
import { findAgency } from '../agency/agency-names.js';
import type { ArticleNodes } from '../json-ld/find-article-node.js';
import type { JsonLdGraph, JsonObject } from '../json-ld/json-ld-graph.js';
import { asList, isJsonObject, readString, readStrings } from '../json-ld/json-ld-graph.js';
import { authorAddress } from '../page/index-page.js';
import type { PageElement, PageIndex } from '../page/page-index.js';
import { readText } from '../page/read-text.js';
import { cleanByline } from './clean-byline.js';
import type { CleanName } from './clean-byline.js';
import { bylineOpeningPattern } from './byline-opening.js';
import { topicWord } from './byline-words.js';
import { startsWithGivenName } from './given-names.js';

export interface BylineEvidence {
  /** `json-ld`, `meta:author`, `rel-author`, `element`, `text`, … */
  source: string;
  /** As printed. */
  text: string;
  names: CleanName[];
  agency?: string | undefined;
  url?: string | undefined;
  /** Whether the reader sees it. */
  shown: boolean;
  /** How many lines below the headline it stands; negative above. */
  distance?: number | undefined;
  /** The source calls it an organisation. */
  declaredOrganization?: boolean | undefined;
}

const longestScript = 300_000;

export const authorMetas: readonly string[] = [
  'author', 'article:author', 'article:author_name', 'og:article:author', 'og:author', 'parsely-author', 'sailthru.author', 'dc.creator', 'dcterms.creator', 'dc.creator.name', 'dc.contributor',
  'byl', 'byline', 'authors', 'article.author', 'cxenseparse:author', 'cxenseparse:recs:author', 'citation_author', 'rbauthors', 'shareaholic:article_author_name',
  'mediator_author', 'book:author', 'vr:author', 'creator', 'article_author', 'content_author', 'post-author', 'dcsext.author', 'twitter:author', 'lp.article:author', 'bt:author', 'writer', 'reporter', 'newsml:byline',
]; // prettier-ignore

/** Gathers every claim about who wrote the article. `anchor` is the order of the headline. */
export function collectBylines(
  index: PageIndex,
  graph: JsonLdGraph,
  nodes: ArticleNodes,
  anchor: number | undefined,
): BylineEvidence[] {
  const evidence: BylineEvidence[] = [];
  collectJsonLd(graph, nodes, evidence);
  collectMetas(index, evidence);
  collectElements(index, anchor, evidence);
  collectLines(index, anchor, evidence);
  return evidence.filter(({ names, agency }) => names.length > 0 || agency !== undefined);
}

function collectJsonLd(graph: JsonLdGraph, nodes: ArticleNodes, evidence: BylineEvidence[]): void {
  const sources: [string, JsonObject | undefined][] = [
    ['json-ld', nodes.article],
    ['json-ld:page', nodes.page],
  ];
  for (const [source, node] of sources) {
    const people = asList(node?.['author'] ?? node?.['creator'])
      .slice(0, 60)
      .flatMap((author) => readAuthor(author, graph));
    for (const { name, url, organization } of people) {
      const cleaned = cleanByline(name);
      evidence.push({
        source,
        text: name,
        names: cleaned.names,
        agency: cleaned.agency,
        url,
        shown: false,
        declaredOrganization: organization,
      });
    }
  }
}

interface JsonAuthor {
  name: string;
  url?: string | undefined;
  organization: boolean;
}

/** An author as string, as object, as reference by `@id`, or as a bare profile address. */
function readAuthor(author: unknown, graph: JsonLdGraph): JsonAuthor[] {
  if (typeof author === 'string') {
    const known = graph.byId.get(author);
    if (known !== undefined) return readAuthorObject(known);
    if (/^https?:/i.test(author)) return nameFromProfile(author);
    return readStrings(author).map((name) => ({ name, organization: false }));
  }
  if (!isJsonObject(author)) return [];
  const id = author['@id'];
  const referred = typeof id === 'string' ? graph.byId.get(id) : undefined;
  return readAuthorObject(referred === undefined ? author : { ...referred, ...author });
}

function readAuthorObject(author: JsonObject): JsonAuthor[] {
  const types = readStrings(author['@type']).map((type) => type.toLowerCase());
  const organization = types.some((type) => type.includes('organization') || type.includes('corporation'));
  const url = readString(author['url']) ?? readString(author['sameAs']);
  const given = [readString(author['givenName']), readString(author['familyName'])]
    .filter((part) => part !== undefined)
    .join(' ');
  const names = readStrings(author['name']).concat(
    readStrings(isJsonObject(author['name']) ? author['name']['name'] : undefined),
  );
  if (names.length === 0 && given !== '') names.push(given);
  if (names.length === 0 && url !== undefined) return nameFromProfile(url);
  return names.map((name) => (/^https?:/.test(name) ? nameFromProfile(name) : [{ name, url, organization }])).flat();
}

/** `…/author/jane-roe/` is "Jane Roe" when nothing else names the author. */
function nameFromProfile(url: string): JsonAuthor[] {
  const match =
    /\/(?:authors?|people|staff|profile|contributors?|by|writers?)\/([a-z]{2,20}(?:-[a-z.]{1,20}){1,3})\/?$/i.exec(
      url.slice(0, 500),
    );
  if (match?.[1] === undefined) return [];
  const name = match[1]
    .split('-')
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join(' ');
  return [{ name, url, organization: false }];
}

function collectMetas(index: PageIndex, evidence: BylineEvidence[]): void {
  const add = (source: string, text: string): void => {
    if (/^(https?:)?\/\//i.test(text) || /^www\./i.test(text)) return;
    const { names, agency } = cleanByline(source === 'meta:citation_author' ? turnInverted(text) : text);
    evidence.push({ source, text, names, agency, shown: false });
  };
  for (const key of authorMetas) for (const value of index.metas.get(key) ?? []) add(`meta:${key}`, value);
  for (const number of ['1', '2']) {
    const label = index.metas.get(`twitter:label${number}`)?.[0];
    const data = index.metas.get(`twitter:data${number}`)?.[0];
    if (
      label !== undefined &&
      data !== undefined &&
      /^(written by|author|by|verfasst von|geschrieben von|escrito por|écrit par|scritto da|yazan|автор|написано автором|بقلم)/i.test(
        label,
      )
    ) {
      add('meta:twitter:data', data);
    }
  }
}

/** "Roe, Jane" */
function turnInverted(name: string): string {
  const match = /^([^,]{2,40}),\s*([^,]{1,40})$/u.exec(name);
  return match === null ? name : `${match[2] ?? ''} ${match[1] ?? ''}`;
}

function linesBetween(index: PageIndex, anchor: number | undefined, order: number): number | undefined {
  if (anchor === undefined) return undefined;
  const [from, to] = anchor < order ? [anchor, order] : [order, anchor];
  let low = 0;
  let high = index.lines.length;
  const rank = (wanted: number): number => {
    low = 0;
    high = index.lines.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((index.lines[middle]?.order ?? 0) < wanted) low = middle + 1;
      else high = middle;
    }
    return low;
  };
  const count = rank(to) - rank(from);
  return anchor < order ? count : -count;
}

/** Elements that are named for authors: microdata, rel=author, classes. */
function collectElements(index: PageIndex, anchor: number | undefined, evidence: BylineEvidence[]): void {
  const seen = new Set<Element>();
  const authors = [...(index.properties.get('author') ?? []), ...(index.properties.get('creator') ?? [])];
  for (const item of authors) addElement(item, 'microdata');
  for (const item of index.bylines) addElement(item, sourceOf(item.element));

  function addElement({ element, order, region }: PageElement, source: string): void {
    if (seen.has(element) || (region !== 'main' && region !== 'aside') || seen.size > 80) return;
    seen.add(element);
    const text = element.attribs['content'] ?? readText(element, 260, '\n');
    const lines = text
      .split('\n')
      .map((line) => line.replace(/\s+/gu, ' ').trim())
      .filter((line) => line !== '');
    if (lines.length === 0 || lines.length > 8) return;
    const line = pickBylineLine(lines);
    const { names, agency, opened, hasRest } = cleanByline(line);
    if (!opened && isWeak(line, names, hasRest)) return;
    const distance = linesBetween(index, anchor, order);
    const url = element.attribs['href'] ?? undefined;
    evidence.push({
      source: `${source === 'element' && opened ? 'element:by' : source}${region === 'aside' ? ':aside' : ''}`,
      text: line,
      names,
      agency,
      url,
      shown: element.attribs['content'] === undefined,
      distance,
    });
  }
}

/** Text of an element named for authors that is more, or other, than their names. */
function isWeak(line: string, names: CleanName[], hasRest: boolean): boolean {
  if (line.length > 90 || topicWord.test(line)) return true;
  return hasRest && (line.length > 60 || names.some(({ kind }) => kind !== 'person'));
}

function sourceOf({ attribs, name }: Element): string {
  if (/(^|\s)author(\s|$)/i.test(attribs['rel'] ?? '')) return 'rel-author';
  return name === 'a' && authorAddress.test(attribs['href'] ?? '') ? 'author-link' : 'element';
}

/** Of the lines of a byline element, the one that says "by", else the first that names people. */
function pickBylineLine(lines: string[]): string {
  const opened = lines.findIndex((line) => bylineOpeningPattern.test(`${line} `));
  if (opened !== -1) {
    const line = lines[opened] ?? '';
    const bare = cleanByline(line).names.length === 0;
    return bare ? `${line} ${lines[opened + 1] ?? ''}` : line;
  }
  return lines.find((line) => cleanByline(line).names.length > 0) ?? lines[0] ?? '';
}

/** "By Jane Roe" as a line of its own around the headline, and "Jane Roe" right under it when an agency follows. */
function collectLines(index: PageIndex, anchor: number | undefined, evidence: BylineEvidence[]): void {
  const first = anchor === undefined ? 0 : index.lines.findIndex(({ order }) => order >= anchor);
  if (first === -1) return;
  const from = Math.max(0, first - 5);
  for (const [offset, line] of index.lines.slice(from, first + 25).entries()) {
    if (line.text.length > 160 || line.region !== 'main') continue;
    if (!bylineOpeningPattern.test(`${line.text} `)) continue;
    const next = index.lines[from + offset + 1]?.text ?? '';
    const bare = line.text.length < 14 && cleanByline(line.text).names.length === 0;
    const text = bare && next.length < 80 ? `${line.text} ${next}` : line.text;
    const { names, agency, opened, hasRest } = cleanByline(text);
    if (!opened || hasRest) continue;
    evidence.push({ source: 'text', text, names, agency, shown: true, distance: from + offset - first });
  }
  collectDatedLines(index, first, evidence);
  collectNameLines(index, first, evidence);
  collectSignedLines(index, first, evidence);
  const credited = index.lines[first + 1]?.text ?? '';
  if (credited.length < 40 && findAgency(credited) !== undefined) {
    evidence.push({
      source: 'text',
      text: credited,
      names: [],
      agency: findAgency(credited),
      shown: true,
      distance: 1,
    });
  }
}

/** "Jane Roe | Senior Writer | 4 March 2026" and "4 March 2026 · Jane Roe" beside the headline. */
function collectDatedLines(index: PageIndex, first: number, evidence: BylineEvidence[]): void {
  for (const [offset, line] of index.lines.slice(Math.max(0, first - 4), first + 8).entries()) {
    if (line.text.length > 120 || line.text.length < 12 || !/\d/.test(line.text) || line.region === 'navigation')
      continue;
    const [date] = findDates(line.text, { limit: 1 });
    if (date?.date.day === undefined) continue;
    const before = line.text.slice(0, date.start).replace(/(?<=\S)\s+[\p{L}\p{M}]{3,20}\s?[:：]\s*$/u, '');
    const rest = `${before} | ${line.text.slice(date.end)}`;
    const { names, agency, hasRest } = cleanByline(rest.replace(/^[\s|•·,–—-]+/u, ''));
    if (hasRest || rest.includes('/') || names.length === 0 || !names.every(isFullName)) continue;
    evidence.push({ source: 'dated-line', text: line.text, names, agency, shown: true, distance: offset - 4 });
  }
}

/** Openings that stand at the foot of articles too; a bare "by" may be anything there. */
const signature =
  /^(?:(?:this (?:post|article|story) was )?(?:written|posted|authored|contributed) by|author\s?:|écrit par|rédigé par|geschrieben von|verfasst von|escrito por|scritto da|geschreven door|yazan\s?:|автор\s?:|بقلم|نویسنده\s?:|作者[:：]|執筆[:：])/iu;

/** "Written by Jane Roe" below the text. When lines name different people they belong to other articles. */
function collectSignedLines(index: PageIndex, first: number, evidence: BylineEvidence[]): void {
  const found: BylineEvidence[] = [];
  for (const [rank, line] of index.lines.entries()) {
    if (rank < first + 25 || line.text.length > 100 || line.region === 'comments' || line.region === 'navigation')
      continue;
    if (!signature.test(line.text)) continue;
    const { names, agency, hasRest } = cleanByline(line.text.replace(/^this (?:post|article|story) was /i, ''));
    if (hasRest || names.length === 0 || names.some(({ kind }) => kind === 'organization')) continue;
    found.push({ source: 'signed-line', text: line.text, names, agency, shown: true });
  }
  const signatures = new Set(found.map(({ names }) => names.map(({ name }) => name).join()));
  if (signatures.size === 1 && found[0] !== undefined) evidence.push(found[0]);
}

/** What scripts of client-rendered pages and tag managers call the author; looked at only when the page says nothing else. */
const scriptedAuthor =
  /["'](?:page|post|article|content)?_?(?:post)?author(?:_?name)?["']\s*:\s*["']([^"'\\{}<>]{3,60})["']/gi;

export function collectScriptedBylines(index: PageIndex): BylineEvidence[] {
  for (const script of index.scripts) {
    for (const child of script.children) {
      if (!('data' in child)) continue;
      for (const match of child.data.slice(0, longestScript).matchAll(scriptedAuthor)) {
        const text = match[1] ?? '';
        const { names, agency, hasRest } = cleanByline(text);
        if (!hasRest && names.length > 0) return [{ source: 'script', text, names, agency, shown: false }];
      }
    }
  }
  return [];
}

function isFullName({ name, kind }: CleanName): boolean {
  return kind === 'person' && name.includes(' ') && !topicWord.test(name);
}

/** A line beside the headline that is a person's name and nothing else. */
function collectNameLines(index: PageIndex, first: number, evidence: BylineEvidence[]): void {
  const from = Math.max(0, first - 3);
  for (const [offset, line] of index.lines.slice(from, first + 6).entries()) {
    const words = line.text.split(' ').length;
    if (words < 2 || words > 4 || line.text.length > 40 || line.region !== 'main') continue;
    const { names, hasRest } = cleanByline(line.text);
    const [name] = names;
    if (hasRest || name === undefined || names.length > 1 || !isFullName(name) || !startsWithGivenName(name.name))
      continue;
    evidence.push({ source: 'name-line', text: line.text, names, shown: true, distance: from + offset - first });
  }
}

/** Personal sites are named for their author and say so nowhere else. */
export function collectSiteOwner(index: PageIndex): BylineEvidence[] {
  const ending = index.title?.split(/\s+[|–—·•-]\s+/u).at(-1);
  for (const [source, text] of [
    ['meta:og:site_name', index.metas.get('og:site_name')?.[0]],
    ['title', ending],
  ] as const) {
    if (text === undefined || text.length > 40) continue;
    const { names, hasRest } = cleanByline(text);
    const [name] = names;
    if (!hasRest && names.length === 1 && name !== undefined && isFullName(name) && startsWithGivenName(name.name)) {
      return [{ source: 'site', text: `${source}: ${text}`, names, shown: false }];
    }
  }
  return [];
}
