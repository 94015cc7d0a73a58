import { measureDistance } from './distance.js';
import type { Gazetteer } from './gazetteer.js';
import type { Candidate } from './place-candidates.js';

/** One name of the article with the places that it may mean. */
export interface ToponymGroup {
  readonly candidates: readonly Candidate[];
  /** How often the article uses the name. */
  readonly mentions: number;
}

export interface Resolution {
  readonly entry: number;
  /** Share of belief that this candidate has among all. */
  readonly belief: number;
  /** Candidates with their beliefs, best first. */
  readonly ranked: readonly { readonly entry: number; readonly belief: number }[];
}

/** Areas that the surroundings of the text speak for: the publisher's country, the dateline's state. */
export type ContextAreas = ReadonlyMap<number, number>;

type AreaKind = 'country' | 'admin1' | 'admin2';

const rounds = 4;
/** What full support of each kind is worth, on the scale of a candidate's prior. */
const worth = { country: 3.5, admin1: 6, admin2: 4, near: 6 };
/** What a town says for the county, state and country around it, where naming the area itself says 1. */
const insideShare = 0.5;
const nearKilometres = 60;
const gridDegrees = 2;
const minBelief = 0.05;

/**
 * Decides all names of an article together: each name's belief in its candidates grows with what the other names are
 * believed to be: in the same country, in the same state, close by. Linear in the number of names, apart from names
 * whose places share a corner of the map.
 */
export function resolveGroups(
  gazetteer: Gazetteer,
  groups: readonly ToponymGroup[],
  context: ContextAreas,
): Resolution[] {
  let beliefs = groups.map(({ candidates }) => toBeliefs(candidates.map(({ prior }) => prior)));
  for (let round = 0; round < rounds; round++) {
    const support = gatherSupport(gazetteer, groups, beliefs, context);
    beliefs = groups.map(({ candidates }, group) =>
      toBeliefs(candidates.map(({ entry, prior }) => prior + support.measure(entry, group))),
    );
  }
  return groups.map(({ candidates }, group) => {
    const ranked = candidates
      .map(({ entry }, index) => ({ entry, belief: beliefs[group]?.[index] ?? 0 }))
      .sort((a, b) => b.belief - a.belief);
    return { entry: ranked[0]?.entry ?? -1, belief: ranked[0]?.belief ?? 0, ranked };
  });
}

interface Believed {
  readonly group: number;
  readonly lat: number;
  readonly lon: number;
  readonly mass: number;
}

interface Support {
  /** How much the other names speak for `entry` as what `group` means. */
  measure(entry: number, group: number): number;
}

function gatherSupport(
  gazetteer: Gazetteer,
  groups: readonly ToponymGroup[],
  beliefs: readonly (readonly number[])[],
  context: ContextAreas,
): Support {
  const total = new Map<number, number>(context);
  const own = groups.map(() => new Map<number, number>());
  const grid = new Map<number, Believed[]>();
  groups.forEach(({ candidates, mentions }, group) => {
    const loudness = 1 + Math.log2(mentions) / 2;
    candidates.forEach(({ entry }, index) => {
      const mass = (beliefs[group]?.[index] ?? 0) * loudness;
      if (mass < minBelief) return;
      for (const { area } of listAreas(gazetteer, entry)) {
        const share = area === entry ? mass : mass * insideShare;
        addTo(total, area, share);
        addTo(own[group], area, share);
      }
      if (isLocal(gazetteer, entry))
        addToGrid(grid, { group, lat: gazetteer.lat(entry), lon: gazetteer.lon(entry), mass });
    });
  });
  return {
    measure(entry, group) {
      let score = 0;
      for (const { area, kind } of listAreas(gazetteer, entry)) {
        score += worth[kind] * saturate(Math.max(0, (total.get(area) ?? 0) - (own[group]?.get(area) ?? 0)));
      }
      return isLocal(gazetteer, entry) ? score + worth.near * saturate(sumNear(gazetteer, grid, entry, group)) : score;
    },
  };
}

function addTo(masses: Map<number, number> | undefined, area: number, mass: number): void {
  masses?.set(area, (masses.get(area) ?? 0) + mass);
}

function addToGrid(grid: Map<number, Believed[]>, believed: Believed): void {
  const cell = cellOf(believed.lat, believed.lon);
  const list = grid.get(cell);
  if (list === undefined) grid.set(cell, [believed]);
  else list.push(believed);
}

function sumNear(gazetteer: Gazetteer, grid: ReadonlyMap<number, Believed[]>, entry: number, group: number): number {
  const lat = gazetteer.lat(entry);
  const lon = gazetteer.lon(entry);
  let sum = 0;
  for (const dLat of [-gridDegrees, 0, gridDegrees]) {
    for (const dLon of [-gridDegrees, 0, gridDegrees]) {
      for (const other of grid.get(cellOf(lat + dLat, lon + dLon)) ?? []) {
        if (other.group === group) continue;
        sum += other.mass * Math.exp(-measureDistance(lat, lon, other.lat, other.lon) / nearKilometres);
        if (sum > 6) return sum;
      }
    }
  }
  return sum;
}

function cellOf(lat: number, lon: number): number {
  return Math.floor((lat + 90) / gridDegrees) * 1000 + Math.floor((lon + 180) / gridDegrees);
}

/** The areas that an entry is or lies in: county, state and country. */
function listAreas(gazetteer: Gazetteer, entry: number): { area: number; kind: AreaKind }[] {
  const areas: { area: number; kind: AreaKind }[] = [];
  for (let at: number | undefined = entry; at !== undefined; at = gazetteer.parent(at)) {
    const kind = gazetteer.kind(at);
    if (kind === 'country' || kind === 'admin1' || kind === 'admin2') areas.push({ area: at, kind });
  }
  return areas;
}

function isLocal(gazetteer: Gazetteer, entry: number): boolean {
  const kind = gazetteer.kind(entry);
  return kind !== 'country' && kind !== 'admin1' && kind !== 'continent';
}

const saturate = (mass: number): number => 1 - Math.exp(-mass);

function toBeliefs(scores: readonly number[]): number[] {
  const best = Math.max(...scores);
  const weights = scores.map((score) => Math.exp(score - best));
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  return weights.map((weight) => weight / total);
}
