import type { Agency, ArticleDate, ArticleImage, Byline, Contributor } from '@dateline/contracts';
import type { Document, Element } from 'domhandler';
import { findAgency } from './agency/agency-names.js';
import { collectBylines } from './byline/collect-bylines.js';
import { collectScriptedBylines, collectSiteOwner } from './byline/collect-hinted-bylines.js';
import { resolveBylines } from './byline/resolve-bylines.js';
import { readCreditedPeople } from './contributors/read-credited-people.js';
import { findAccess } from './facts/find-access.js';
import { findCanonicalUrl, findOwnAddress } from './facts/find-canonical-url.js';
import { findDeclaredLanguage } from './facts/find-declared-language.js';
import { findImages } from './facts/find-images.js';
import { findNumericOrder } from './facts/find-numeric-order.js';
import { findSection } from './facts/find-section.js';
import { findTags } from './facts/find-tags.js';
import { findSubheadline } from './headline/find-subheadline.js';
import { claimTitles, resolveHeadline } from './headline/resolve-headline.js';
import { findSiteNames } from './headline/site-names.js';
import { findArticleNodes } from './json-ld/find-article-node.js';
import type { ArticleNodes } from './json-ld/find-article-node.js';
import { buildJsonLdGraph, isJsonObject, readString, readStrings } from './json-ld/json-ld-graph.js';
import { parseLenientJson } from './json-ld/parse-lenient-json.js';
import { indexPage } from './page/index-page.js';
import type { PageIndex } from './page/page-index.js';
import { collectDates } from './published/collect-dates.js';
import { collectLoneDates, collectScriptedDates } from './published/collect-hinted-dates.js';
import { collectRelativeDates } from './published/collect-relative-dates.js';
import type { ResolvedDates } from './published/resolve-dates.js';
import { resolveDates } from './published/resolve-dates.js';

export interface MetadataOptions {
  url?: string | undefined;
  /** Bounds dates. */
  now: Date;
}

/** What a page says about its article outside the article's text. */
export interface PageMetadata {
  headline?: string | undefined;
  /** The element that shows the headline, when one does. */
  headlineElement?: Element | undefined;
  subheadline?: string | undefined;
  bylines: Byline[];
  contributors: Contributor[];
  agency?: Agency | undefined;
  publishedAt?: ArticleDate | undefined;
  modifiedAt?: ArticleDate | undefined;
  canonicalUrl?: string | undefined;
  section?: string | undefined;
  tags: string[];
  images: ArticleImage[];
  /** Language tag that the page declares, not checked against its text. */
  declaredLanguage?: string | undefined;
  /** False where the publisher says that the article must be paid for. */
  isFree?: boolean | undefined;
  isLiveBlog: boolean;
}

/** Reads headline, bylines, dates and the rest from a page. Bounded and linear in the page; never throws on content. */
export function extractMetadata(document: Document, options: MetadataOptions): PageMetadata {
  const { now } = options;
  const index = indexPage(document);
  const url = options.url ?? findOwnAddress(index);
  const graph = buildJsonLdGraph(jsonLdOf(index).flatMap(parseLenientJson));
  const site = findSiteNames(index, graph, url);
  const titles = [index.metas.get('og:title')?.[0], index.title].filter((title) => title !== undefined);
  const nodes = findArticleNodes(graph, { url, titles });
  const headline = resolveHeadline(index, claimTitles(index, nodes, site), site);
  const anchor = headline?.element?.order;
  const declaredLanguage = findDeclaredLanguage(index, nodes);
  const numericOrder = findNumericOrder(declaredLanguage, url);
  if (headline?.element?.region === 'aside') trustAsides(index);
  const claimed = collectBylines(index, graph, nodes, anchor);
  const hinted = claimed.length > 0 ? claimed : collectScriptedBylines(index);
  const evidence = hinted.length > 0 ? hinted : collectSiteOwner(index);
  const { bylines, agency } = resolveBylines(evidence, site);
  return {
    headline: headline?.text,
    headlineElement: headline?.element?.element,
    subheadline: findSubheadline(index, nodes, headline),
    bylines,
    contributors: readCreditedPeople(nodes, graph),
    agency: agency === undefined ? findPublishingAgency(nodes) : creditedAgency(agency),
    ...findDatesOfPage(index, nodes, { url, anchor, numericOrder, now }),
    canonicalUrl: findCanonicalUrl(index, nodes, url),
    section: findSection(index, graph, nodes, { site, headline: headline?.text }),
    tags: findTags(index, nodes),
    images: findImages(index, nodes, url),
    declaredLanguage,
    isFree: findAccess(index, nodes),
    isLiveBlog: readStrings(nodes.article?.['@type']).some((type) => /liveblogposting/i.test(type)),
  };
}

/** Scripts of JSON-LD, and the metas as which frameworks print them when they are told to in the wrong place. */
function jsonLdOf(index: PageIndex): string[] {
  return [...index.jsonLd, ...(index.metas.get('script:ld+json') ?? [])];
}

function findDatesOfPage(
  index: PageIndex,
  nodes: ArticleNodes,
  page: { url: string | undefined; anchor: number | undefined; numericOrder: 'dmy' | 'mdy'; now: Date },
): ResolvedDates {
  const reading = { numericOrder: page.numericOrder };
  const evidence = collectDates(index, nodes, { ...page, reading });
  const resolved = resolveDates(evidence, page.now);
  if (resolved.publishedAt !== undefined) return resolved;
  const hinted = [...collectScriptedDates(index), ...collectLoneDates(index, reading)];
  const more = hinted.length > 0 ? hinted : collectRelativeDates(index, page.anchor, page.now);
  return more.length === 0 ? resolved : resolveDates([...evidence, ...more], page.now);
}

/** A headline inside what looked like an aside shows that names of classes misled: then it is the main part. */
function trustAsides(index: PageIndex): void {
  const lists = [
    index.lines,
    index.headings,
    index.times,
    index.bylines,
    index.dates,
    index.standfirsts,
    ...index.properties.values(),
  ];
  for (const list of lists) for (const item of list) if (item.region === 'aside') item.region = 'main';
}

function creditedAgency(agency: { name: string; source: string; text: string }): Agency {
  return { name: agency.name, confidence: 0.9, evidence: { source: agency.source, text: agency.text.slice(0, 200) } };
}

/** The agency whose own site the article is on, or that it names as its source. */
function findPublishingAgency(nodes: ArticleNodes): Agency | undefined {
  for (const property of ['sourceOrganization', 'copyrightHolder', 'publisher']) {
    const value = nodes.article?.[property];
    const text = isJsonObject(value) ? readString(value['name']) : readString(value);
    const name = text === undefined ? undefined : findAgency(text);
    if (name !== undefined && text !== undefined) {
      return { name, confidence: 0.8, evidence: { source: `json-ld:${property}`, text } };
    }
  }
  return undefined;
}
