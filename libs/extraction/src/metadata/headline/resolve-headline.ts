import { isTag } from 'domhandler';
import { decodeHTML } from 'entities';
import { findDates } from '../dates/find-dates.js';
import type { ArticleNodes } from '../json-ld/find-article-node.js';
import { readString } from '../json-ld/json-ld-graph.js';
import type { PageElement, PageIndex } from '../page/page-index.js';
import { readText } from '../page/read-text.js';
import { foldTitle, titleOverlap } from './fold-title.js';
import type { SiteNames } from './site-names.js';
import { isSiteName } from './site-names.js';
import { stripSiteName } from './strip-site-name.js';

export interface Headline {
  text: string;
  confidence: number;
  /** `h1`, `json-ld`, `meta:og:title`, … */
  source: string;
  /** The element that shows it, when the page does. */
  element?: PageElement | undefined;
}

interface Claim {
  text: string;
  /** For comparison. */
  folded: string;
  source: string;
}

const metaKeys = [
  'og:title',
  'twitter:title',
  'parsely-title',
  'sailthru.title',
  'dc.title',
  'dcterms.title',
  'citation_title',
  'title',
  'headline',
  'hdl',
  'article_title',
];

/** Titles that metadata claims, site names cut off, best source first. */
export function claimTitles(index: PageIndex, nodes: ArticleNodes, site: SiteNames): Claim[] {
  const raw: { text: string; source: string }[] = [];
  const add = (source: string, text: string | undefined): void => {
    if (text !== undefined && text !== '') raw.push({ source, text });
  };
  add('json-ld', readString(nodes.article?.['headline']) ?? readString(nodes.article?.['name']));
  for (const key of metaKeys) add(`meta:${key}`, index.metas.get(key)?.[0]);
  const property = index.properties.get('headline')?.find(({ region }) => region === 'main');
  if (property !== undefined) add('microdata', property.element.attribs['content'] ?? readText(property.element, 400));
  add('json-ld:page', readString(nodes.page?.['name']));
  add('title', index.title);
  const shown = index.headings
    .filter(({ element }) => element.name === 'h1')
    .map(({ element }) => readText(element, 400));
  // A logo as h1 must not make of "Story | Site" the site; what two metadata agree on counts before what is shown.
  const titles = new Set([...raw.map(({ text }) => text), ...shown]);
  const others = [...titles].filter((text) => !isSiteName(text, site)).map(foldTitle);
  return raw
    .map(({ source, text }) => ({ source, text: stripSiteName(text, site, others) }))
    .map((claim) => ({ ...claim, folded: foldTitle(claim.text) }))
    .filter(({ text }) => text !== '' && !isSiteName(text, site));
}

/**
 * The headline as the article shows it: the heading on which metadata agrees, else a lone h1 that says something like it, else
 * what metadata says.
 */
export function resolveHeadline(index: PageIndex, claims: Claim[], site: SiteNames): Headline | undefined {
  const headings = headingCandidates(index, site);
  const firstLevel = headings.filter(({ element }) => element.element.name === 'h1' && element.region === 'main');
  const likeness = firstLevel.map((heading) => likenessTo(claims, heading));
  const mostAlike = firstLevel[likeness.indexOf(Math.max(...likeness))];
  let best: Headline | undefined;
  for (const heading of headings) {
    const score = scoreHeading(heading, heading === mostAlike, claims);
    if (score <= (best?.confidence ?? 0)) continue;
    best = { text: heading.text, confidence: score, source: heading.element.element.name, element: heading.element };
  }
  if (best !== undefined && best.confidence >= 0.5) return { ...best, text: polish(best, claims, site) };
  const [claim] = claims;
  if (claim === undefined) return best;
  const agreeing = claims.filter(({ folded }) => folded === claim.folded).length;
  return {
    text: claim.text,
    confidence: agreeing > 1 ? 0.75 : 0.55,
    source: claim.source,
    element: findLine(index, claim.text),
  };
}

/** A longer h1 is an introduction, unless metadata has it too. */
const longestHeadline = 220;

interface Heading {
  element: PageElement;
  text: string;
  folded: string;
}

function headingCandidates(index: PageIndex, site: SiteNames): Heading[] {
  const shown = [...index.headings, ...index.titles, ...(index.properties.get('headline') ?? [])];
  return shown
    .filter(({ region, element }) => element.name !== 'meta' && region !== 'navigation' && region !== 'footer')
    .slice(0, 200)
    .map((element) => readHeading(element))
    .filter(({ text, folded }) => folded !== '' && text.length < 400 && !isSiteName(text, site));
}

function readHeading(element: PageElement): Heading {
  const text = readText(element.element, 500);
  return { element, text, folded: foldTitle(text) };
}

function likenessTo(claims: Claim[], heading: Heading): number {
  return Math.max(0, ...claims.map((claim) => titleOverlap(heading.folded, claim.folded)));
}

function scoreHeading(heading: Heading, isMostAlike: boolean, claims: Claim[]): number {
  const { folded } = heading;
  const exact = claims.filter((claim) => claim.folded === folded).length;
  const isFirstLevel = heading.element.element.name === 'h1';
  if (exact === 0 && (!isFirstLevel || heading.text.length > longestHeadline)) return 0;
  let score = isFirstLevel ? 0.5 : heading.element.element.name === 'h2' ? 0.15 : 0.05;
  if (heading.element.region !== 'main') score -= 0.2;
  if (exact > 0) score += 0.35 + Math.min(exact, 3) * 0.04;
  else {
    const overlap = likenessTo(claims, heading);
    const isSentence = folded.split(' ').length >= 4 || unspaced.test(folded);
    if (overlap >= 0.6 && (isSentence || isMuchOf(folded, claims))) score += 0.2;
    else if (isMostAlike && isSentence && overlap >= 0.25) score += 0.05;
    else if (claims.length > 0) score -= 0.15;
  }
  return Math.max(0, Math.min(1, score - Math.min(heading.element.order, 20_000) / 1_000_000));
}

const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Thai}]/u;

/** Whether a short heading is a good part of some title: one word of a long one is a section's heading. */
function isMuchOf(folded: string, claims: Claim[]): boolean {
  const words = folded.split(' ').length;
  return claims.some((claim) => words >= claim.folded.split(' ').length * 0.35);
}

/** Drops what a heading holds beside the headline: kickers in elements of their own, labels, dates, counts, the site's name, and capitals that are only styling. */
function polish({ text: heading, element }: Headline, claims: Claim[], site: SiteNames): string {
  const text = stripSiteName(heading.includes('&#') ? decodeHTML(heading) : heading, site, undefined);
  const parts = new Set(element?.element.children.filter(isTag).map((child) => foldTitle(readText(child, 200))));
  const folded = foldTitle(text);
  if (text === text.toUpperCase() && text !== text.toLowerCase()) {
    const cased = claims.find((claim) => claim.folded === folded && claim.text !== claim.text.toUpperCase());
    if (cased !== undefined) return cased.text;
  }
  for (const claim of claims) {
    const inner = claim.folded;
    if (inner.length < 12 || inner === folded || !folded.includes(inner)) continue;
    const [before = '', after = ''] = folded.split(inner);
    const isExtra = (rest: string): boolean => parts.has(rest) || isDecoration(rest, text);
    if (isExtra(before.trim()) && isExtra(after.trim())) return claim.text;
  }
  return text;
}

/** A date, a count or a label such as "Blog:" around the headline proper. */
function isDecoration(rest: string, heading: string): boolean {
  if (rest === '' || /^\d+$/.test(rest)) return true;
  if (/^(title|blog|article|news|post|opinion|video|watch)$/.test(rest) && /^\p{L}+\s?:/u.test(heading)) return true;
  const [date] = findDates(rest, { limit: 1 });
  return date?.date.day !== undefined && date.end - date.start >= rest.length - 2;
}

/** The line of the page that shows `text`, when no heading does. */
function findLine(index: PageIndex, text: string): PageElement | undefined {
  const folded = foldTitle(text);
  const line = index.lines.find(
    (candidate) =>
      candidate.region === 'main' && candidate.text.length < text.length + 40 && foldTitle(candidate.text) === folded,
  );
  return line === undefined ? undefined : { element: line.element, order: line.order, region: line.region };
}
