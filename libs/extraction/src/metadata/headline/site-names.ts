import type { JsonLdGraph } from '../json-ld/json-ld-graph.js';
import { asList, isJsonObject, readString } from '../json-ld/json-ld-graph.js';
import type { PageIndex } from '../page/page-index.js';
import { foldTitle } from './fold-title.js';

/** Names that the page gives its site, and the site's domain without its ending; folded. */
export interface SiteNames {
  names: string[];
  domain: string;
  /** The host without `www`, folded. */
  host: string;
}

/** Gathers what the site is called from metadata and address. */
export function findSiteNames(index: PageIndex, graph: JsonLdGraph, url: string | undefined): SiteNames {
  const names = new Set<string>();
  for (const key of [
    'og:site_name',
    'application-name',
    'apple-mobile-web-app-title',
    'al:ios:app_name',
    'cre',
    'twitter:app:name:iphone',
  ]) {
    for (const value of index.metas.get(key) ?? []) names.add(foldTitle(value));
  }
  for (const handle of index.metas.get('twitter:site') ?? []) names.add(foldTitle(handle));
  for (const node of graph.nodes) {
    if (node.types.includes('website')) names.add(foldTitle(readString(node.value['name']) ?? ''));
    if (node.property === 'publisher' || node.types.includes('newsmediaorganization')) {
      names.add(foldTitle(readString(node.value['name']) ?? ''));
    }
    for (const publisher of asList(node.value['publisher'])) {
      if (typeof publisher === 'string') names.add(foldTitle(publisher));
      else if (isJsonObject(publisher)) names.add(foldTitle(readString(publisher['name']) ?? ''));
    }
  }
  names.delete('');
  return { names: [...names], domain: domainLabel(url), host: hostOf(url) };
}

function hostOf(url: string | undefined): string {
  return url !== undefined && URL.canParse(url) ? foldTitle(new URL(url).hostname.replace(/^www\d?\./, '')) : '';
}

/** `news` of `https://www.news.example.co.uk/` would be `example`: the label before the public ending. */
export function domainLabel(url: string | undefined): string {
  if (url === undefined || !URL.canParse(url)) return '';
  const labels = new URL(url).hostname.replace(/^www\d?\./, '').split('.');
  if (labels.length < 2) return labels[0] ?? '';
  const secondIsEnding =
    labels.length > 2 && /^(co|com|org|net|gov|ac|edu|gob|or|ne|go|asn|nom)$/.test(labels.at(-2) ?? '');
  return labels.at(secondIsEnding ? -3 : -2) ?? '';
}

/** Whether `text` is what the site is called: its name, its domain, or either with "the", "news" and the like. */
export function isSiteName(text: string, site: SiteNames): boolean {
  const folded = foldTitle(text);
  if (folded === '') return false;
  if (folded === site.host) return true;
  const joined = folded.replaceAll(' ', '');
  const domain = site.domain.replace(/[^\p{L}\p{N}]/gu, '').toLowerCase();
  if (domain.length > 2 && (joined === domain || joined.replace(/^the/, '') === domain.replace(/^the/, '')))
    return true;
  if (domain.length > 3 && (joined === `${domain}com` || (joined.length > 3 && isSpelledInDomain(joined, domain))))
    return true;
  return site.names.some(
    (name) => name === folded || name.replaceAll(' ', '').replace(/^the/, '') === joined.replace(/^the/, ''),
  );
}

/** "Diana HR" of getdianahr.example, "The Daily Example News" of dailyexample.example. */
function isSpelledInDomain(joined: string, domain: string): boolean {
  const bare = joined.replace(/^the/, '');
  if (domain.endsWith(bare) && bare.length >= domain.length * 0.6) return true;
  return bare.startsWith(domain) && domain.length >= 6 && bare.length <= domain.length * 1.6;
}
