import type { Byline } from '@dateline/contracts';
import { foldTitle } from '../headline/fold-title.js';
import type { SiteNames } from '../headline/site-names.js';
import { isSiteName } from '../headline/site-names.js';
import type { CleanName } from './clean-byline.js';
import type { BylineEvidence } from './byline-evidence.js';
import { scoreByline, weighAgainst } from './score-byline.js';

export interface ResolvedBylines {
  bylines: Byline[];
  /** The agency that bylines credit, as they name it. */
  agency?: { name: string; source: string; text: string } | undefined;
}

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
  const score = Math.max(...group.map((item) => scoreByline(item))) - weighAgainst(kept, { isSite, shown, group });
  return { source, text: group.map(({ text }) => text).join(', '), names: kept, urls, score, shown };
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
      /^(text|element:by|json-ld|name-line|meta:.*)$/.test(other.source) &&
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
