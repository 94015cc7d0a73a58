import type { Byline } from '@dateline/contracts';
import { foldTitle } from '../headline/fold-title.js';
import type { SiteNames } from '../headline/site-names.js';
import { isSiteName } from '../headline/site-names.js';
import type { CleanName } from './clean-byline.js';
import type { BylineEvidence } from './byline-evidence.js';

export interface ResolvedBylines {
  bylines: Byline[];
  /** The agency that bylines credit, as they name it. */
  agency?: { name: string; source: string; text: string } | undefined;
}

/** How often a source names the authors, all of them and nobody else. */
const trust: Record<string, number> = {
  'json-ld': 0.86,
  'json-ld:page': 0.8,
  'meta:author': 0.85,
  'meta:twitter:data': 0.86,
  microdata: 0.76,
  'rel-author': 0.82,
  'element:by': 0.82,
  text: 0.84,
  'dated-line': 0.72,
  'author-link': 0.72,
  'signed-line': 0.66,
  script: 0.66,
  'name-line': 0.66,
  site: 0.75,
  element: 0.6,
};

/** What stands right at the headline as a byline is what the reader takes for the author, whatever metadata says. */
const nearBonus = 0.2;

/** Below this the article is taken to name no author. */
const threshold = 0.5;

interface Candidate {
  source: string;
  text: string;
  names: CleanName[];
  urls: Map<string, string>;
  score: number;
  shown: boolean;
}

/** Decides who wrote the article, from all evidence; names nobody rather than a publisher or a guess. */
export function resolveBylines(evidence: BylineEvidence[], site: SiteNames): ResolvedBylines {
  const candidates = toCandidates(evidence, site);
  for (const candidate of candidates) candidate.score += agreement(candidate, candidates);
  candidates.sort((a, b) => b.score - a.score);
  const best = preferPeople(candidates, site);
  const credited = evidence.find(({ agency }) => agency !== undefined);
  const agency =
    credited?.agency === undefined
      ? undefined
      : { name: credited.agency, source: credited.source, text: credited.text };
  if (best === undefined || best.score < threshold) return { bylines: [], agency };
  const chosen = widen(best, candidates);
  return { bylines: chosen.names.map((name) => toByline(name, chosen)), agency };
}

/** A person whom the page names beats a body, a login or the site itself, however sure these are. */
function preferPeople(candidates: Candidate[], site: SiteNames): Candidate | undefined {
  const [best] = candidates;
  if (best === undefined || best.names.some(({ name, kind }) => kind === 'person' && !isSiteName(name, site)))
    return best;
  if (best.shown && best.score >= 0.7) return best;
  const person = candidates.find(
    ({ names, score }) =>
      score >= threshold &&
      names.every(({ name, kind }) => kind === 'person' && name.includes(' ') && !isSiteName(name, site)),
  );
  return person ?? best;
}

/** One candidate a source: JSON-LD and metas list authors one by one, elements stand each for themselves. */
function toCandidates(evidence: BylineEvidence[], site: SiteNames): Candidate[] {
  const bySource = new Map<string, BylineEvidence[]>();
  const groups: BylineEvidence[][] = [];
  for (const item of evidence) {
    if (item.names.length === 0) continue;
    const isList = !item.shown || item.source === 'rel-author' || item.source === 'microdata';
    const group = isList ? bySource.get(item.source) : undefined;
    if (group !== undefined) {
      group.push(item);
      continue;
    }
    const started = [item];
    bySource.set(item.source, started);
    groups.push(started);
  }
  return groups.map((group) => toCandidate(group, site));
}

function toCandidate(group: BylineEvidence[], site: SiteNames): Candidate {
  const names: CleanName[] = [];
  const urls = new Map<string, string>();
  for (const { names: found, url } of group) {
    for (const name of found) if (!hasName(names, name)) names.push(name);
    if (url !== undefined && found[0] !== undefined) urls.set(found[0].name, url);
  }
  const others = names.filter(({ name }) => !isSiteName(name, site));
  const isSite = others.length === 0;
  const kept = isSite ? names : others;
  const [first] = group;
  const source = first?.source ?? '';
  const shown = group.some((item) => item.shown);
  const score = Math.max(...group.map((item) => scoreEvidence(item))) - penalty(kept, { isSite, shown, group });
  return { source, text: group.map(({ text }) => text).join(', '), names: kept, urls, score, shown };
}

/** What speaks against names as authors: a body, a login, the site itself. Shown as a byline, a body is credited; in metadata it is filler. */
function penalty(names: CleanName[], facts: { isSite: boolean; shown: boolean; group: BylineEvidence[] }): number {
  const declared = facts.group.some(({ declaredOrganization }) => declaredOrganization === true);
  let lost = 0;
  if (names.every(({ kind }) => kind === 'organization')) lost += facts.shown ? 0.08 : 0.2;
  else if (names.every(({ kind }) => kind === 'handle')) lost += facts.shown ? 0.1 : 0.2;
  if (declared && names.length === 1) lost += 0.15;
  if (!facts.isSite) return lost;
  const isPersonal = names.some(({ name, kind }) => kind === 'person' && name.includes(' ')) && !declared;
  return lost + (facts.shown ? 0.05 : isPersonal ? 0.2 : 0.3);
}

function scoreEvidence(item: BylineEvidence): number {
  const { distance, source } = item;
  let score = trust[source.replace(':aside', '')] ?? 0.7;
  const isAside = source.endsWith(':aside');
  const isNear = distance !== undefined && distance >= -4 && distance <= (isAside ? 3 : 8);
  if (isAside && !isNear) score -= 0.25;
  if (source === 'element:by' || source === 'text')
    score += isNear && item.names.some(({ kind }) => kind === 'person') ? nearBonus : 0;
  if (source === 'element' && isNear) score += 0.06;
  if (distance !== undefined && !isNear) score -= distance < -12 || distance > 40 ? 0.25 : 0.08;
  if (
    source.startsWith('element') &&
    !source.startsWith('element:by') &&
    !item.names.some(({ name }) => name.includes(' '))
  )
    score -= 0.05;
  return score;
}

function bareName(name: string): string {
  return foldTitle(name).replace(/^(dr|prof|mr|mrs|ms|sir|dame|rev) /, '');
}

function hasName(names: CleanName[], wanted: CleanName): boolean {
  return names.some(({ name }) => bareName(name) === bareName(wanted.name));
}

function sameNames(a: Candidate, b: Candidate): boolean {
  return a.names.length === b.names.length && a.names.every((name) => hasName(b.names, name));
}

/** Other kinds of source that say the same. */
function agreement(candidate: Candidate, all: Candidate[]): number {
  const kinds = new Set<string>();
  for (const other of all) {
    if (other !== candidate && other.source !== candidate.source && sameNames(candidate, other))
      kinds.add(other.source);
  }
  return Math.min(kinds.size, 3) * 0.06;
}

/** Metadata often has room for one author only: a shown byline that has him and more wins. */
function widen(best: Candidate, candidates: Candidate[]): Candidate {
  const wider = candidates.find(
    (other) =>
      other.names.length > best.names.length &&
      other.names.length <= 12 &&
      other.score >= threshold &&
      /^(text|element:by|json-ld|meta:.*)$/.test(other.source) &&
      other.names.every(({ kind }) => kind === 'person') &&
      best.names.every((name) => hasName(other.names, name)),
  );
  return wider ?? best;
}

function toByline(name: CleanName, from: Candidate): Byline {
  const url = from.urls.get(name.name);
  return {
    name: name.name,
    ...(name.title === undefined ? {} : { title: name.title }),
    ...(url === undefined ? {} : { url }),
    confidence: Math.round(Math.min(0.98, from.score) * 100) / 100,
    evidence: { source: from.source, text: from.text.slice(0, 200) },
  };
}
