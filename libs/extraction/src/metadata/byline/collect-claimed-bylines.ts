import type { ArticleNodes } from '../json-ld/find-article-node.js';
import type { JsonLdGraph, JsonObject } from '../json-ld/json-ld-graph.js';
import { asList, isJsonObject, readString, readStrings } from '../json-ld/json-ld-graph.js';
import type { PageIndex } from '../page/page-index.js';
import type { BylineEvidence } from './byline-evidence.js';
import type { CleanByline } from './clean-byline.js';
import { cleanByline } from './clean-byline.js';

const authorMetas: readonly string[] = [
  'author', 'article:author', 'article:author_name', 'og:article:author', 'og:author', 'parsely-author', 'sailthru.author', 'dc.creator', 'dcterms.creator', 'dc.creator.name', 'dc.contributor',
  'byl', 'byline', 'authors', 'article.author', 'cxenseparse:author', 'cxenseparse:recs:author', 'citation_author', 'rbauthors', 'shareaholic:article_author_name',
  'mediator_author', 'book:author', 'vr:author', 'creator', 'article_author', 'content_author', 'post-author', 'dcsext.author', 'twitter:author', 'lp.article:author', 'bt:author', 'writer', 'reporter', 'newsml:byline',
]; // prettier-ignore

export function collectJsonLdBylines(graph: JsonLdGraph, nodes: ArticleNodes, evidence: BylineEvidence[]): void {
  const sources: [string, JsonObject | undefined][] = [
    ['json-ld', nodes.article],
    ['json-ld:page', nodes.page],
  ];
  for (const [source, node] of sources) {
    const people = asList(node?.['author'] ?? node?.['creator'])
      .slice(0, 60)
      .flatMap((author) => readAuthor(author, graph));
    for (const { name, url, organization } of people) {
      const cleaned = organization ? readOrganization(name) : cleanByline(name);
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

/** "Roe & Sons" is one body, not two people. */
function readOrganization(name: string): CleanByline {
  const cleaned = cleanByline(name);
  return /[&+]|\sand\s/i.test(name) ? { ...cleaned, names: [{ name, kind: 'organization' }] } : cleaned;
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

export function collectMetaBylines(index: PageIndex, evidence: BylineEvidence[]): void {
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
