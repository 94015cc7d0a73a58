import type { Gazetteer } from './gazetteer.js';
import { findStrangers } from './find-strangers.js';
import { normalizePlaceName } from './normalize-place-name.js';
import { listCandidates, type Candidate } from './place-candidates.js';
import { resolveGroups, type ContextAreas, type Resolution, type ToponymGroup } from './resolve-groups.js';
import type { Toponym } from './toponym.js';

/** Toponyms that mean one place, and which. */
export interface ResolvedPlace {
  readonly resolution: Resolution;
  readonly toponyms: readonly Toponym[];
  /** The name itself is unknown: the resolution is the area that it was said to be in. */
  readonly areaOnly: boolean;
}

/** A place that is known from outside the text, such as the dateline's. */
export interface AnchorPlace {
  readonly name: string;
  readonly within?: string;
}

interface Group {
  readonly toponyms: Toponym[];
  readonly candidates: readonly Candidate[];
  readonly areaOnly: boolean;
}

const maxGroups = 1000;

/**
 * Decides which place each toponym means, all of an article together. One name means one place throughout, unless the
 * text itself says otherwise ("Paris, Texas" and "Paris, France"). Names that nothing is known about are left out.
 */
export function resolveToponyms(
  gazetteer: Gazetteer,
  toponyms: readonly Toponym[],
  anchors: readonly AnchorPlace[],
  context: ContextAreas,
): ResolvedPlace[] {
  const groups = groupToponyms(gazetteer, toponyms);
  const anchorGroups = anchors.flatMap(({ name, within }): ToponymGroup[] => {
    const areas = within === undefined ? [] : listCandidates(gazetteer, within).map(({ entry }) => entry);
    const candidates = listCandidates(gazetteer, name, { areas, sure: true });
    return candidates.length === 0 ? [] : [{ candidates, mentions: 2 }];
  });
  const resolutions = resolveGroups(
    gazetteer,
    [...groups.map(({ candidates, toponyms: members }) => ({ candidates, mentions: members.length })), ...anchorGroups],
    context,
  );
  const resolved = groups.flatMap(({ toponyms: members, areaOnly }, index) => {
    const resolution = resolutions[index];
    return resolution === undefined ? [] : [{ resolution, toponyms: members, areaOnly }];
  });
  const strangers = findStrangers(
    gazetteer,
    resolved.map(({ resolution: { entry }, toponyms: [first] }) => ({ entry, name: first?.name ?? '' })),
    context,
  );
  return resolved.filter(({ toponyms: members }, index) => {
    return strangers[index] !== true || members.some(({ within }) => within?.sure === true);
  });
}

function groupToponyms(gazetteer: Gazetteer, toponyms: readonly Toponym[]): Group[] {
  const groups = new Map<string, Group>();
  const containment = new Map<string, Toponym>();
  const latest = new Map<string, string>();
  const keyed = toponyms.map((toponym) => {
    const key = toponym.entry === undefined ? normalizePlaceName(toponym.name) : `#${toponym.entry}`;
    const full = toponym.within === undefined ? key : `${key}|${toponym.within.areas.join()}`;
    if (full !== key && !containment.has(full)) containment.set(full, toponym);
    if (full !== key && !latest.has(key)) latest.set(key, full);
    return { toponym, key, full };
  });
  for (const { toponym, key, full } of keyed) {
    if (full !== key) latest.set(key, full);
    const id = latest.get(key) ?? key;
    const group =
      groups.get(id) ?? (groups.size < maxGroups ? startGroup(gazetteer, containment.get(id) ?? toponym) : undefined);
    if (group === undefined) continue;
    group.toponyms.push(toponym);
    groups.set(id, group);
  }
  return [...groups.values()];
}

/** A new group, without toponyms yet, for what this one may mean; undefined when nothing is known about it. */
function startGroup(gazetteer: Gazetteer, { entry, name, within }: Toponym): Group | undefined {
  if (entry !== undefined) return { toponyms: [], candidates: [{ entry, prior: 0 }], areaOnly: false };
  const candidates = listCandidates(gazetteer, name, within);
  if (candidates.length > 0) return { toponyms: [], candidates, areaOnly: false };
  const area = within?.sure === true ? within.areas[0] : undefined;
  return area === undefined ? undefined : { toponyms: [], candidates: [{ entry: area, prior: 0 }], areaOnly: true };
}
