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
  const settled = groups.map(({ candidates, mentions }): Contender => {
    const options = candidates.map((candidate) => readOption(gazetteer, candidate));
    return { options, loudness: 1 + Math.log2(mentions) / 2 };
  });
  let beliefs = groups.map(({ candidates }) => toBeliefs(candidates.map(({ prior }) => prior)));
  for (let round = 0; round < rounds; round++) {
    const support = gatherSupport(settled, beliefs, context);
    beliefs = settled.map(({ options }, group) =>
      toBeliefs(options.map((option) => option.prior + support.measure(option, group))),
    );
  }
  return groups.map(({ candidates }, group) => {
    const ranked = candidates
      .map(({ entry }, index) => ({ entry, belief: beliefs[group]?.[index] ?? 0 }))
      .sort((a, b) => b.belief - a.belief);
    return { entry: ranked[0]?.entry ?? -1, belief: ranked[0]?.belief ?? 0, ranked };
  });
}

/** A candidate with all that its support is measured by: read once, asked in every round. */
interface Option extends Candidate {
  /** The areas that it is or lies in: county, state and country. */
  readonly areas: readonly { readonly area: number; readonly kind: AreaKind }[];
  /** Whether places close by speak for it. */
  readonly local: boolean;
  readonly lat: number;
  readonly lon: number;
}

interface Contender {
  readonly options: readonly Option[];
  /** How much the name's mentions count. */
  readonly loudness: number;
}

function readOption(gazetteer: Gazetteer, { entry, prior }: Candidate): Option {
  const areas: { area: number; kind: AreaKind }[] = [];
  for (let at: number | undefined = entry; at !== undefined; at = gazetteer.parent(at)) {
    const kind = gazetteer.kind(at);
    if (kind === 'country' || kind === 'admin1' || kind === 'admin2') areas.push({ area: at, kind });
  }
  const own = gazetteer.kind(entry);
  const local = own !== 'country' && own !== 'admin1' && own !== 'continent';
  return { entry, prior, areas, local, lat: gazetteer.lat(entry), lon: gazetteer.lon(entry) };
}

interface Believed {
  readonly group: number;
  readonly lat: number;
  readonly lon: number;
  readonly mass: number;
}

interface Support {
  /** How much the other names speak for `option` as what `group` means. */
  measure(option: Option, group: number): number;
}

function gatherSupport(
  contenders: readonly Contender[],
  beliefs: readonly (readonly number[])[],
  context: ContextAreas,
): Support {
  const total = new Map<number, number>(context);
  const own = contenders.map(() => new Map<number, number>());
  const grid = new Map<number, Believed[]>();
  contenders.forEach(({ options, loudness }, group) => {
    options.forEach(({ entry, areas, local, lat, lon }, index) => {
      const mass = (beliefs[group]?.[index] ?? 0) * loudness;
      if (mass < minBelief) return;
      for (const { area } of areas) {
        const share = area === entry ? mass : mass * insideShare;
        addTo(total, area, share);
        addTo(own[group], area, share);
      }
      if (local) addToGrid(grid, { group, lat, lon, mass });
    });
  });
  return {
    measure(option, group) {
      let score = 0;
      for (const { area, kind } of option.areas) {
        score += worth[kind] * saturate(Math.max(0, (total.get(area) ?? 0) - (own[group]?.get(area) ?? 0)));
      }
      return option.local && grid.size > 0 ? score + worth.near * saturate(sumNear(grid, option, group)) : score;
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

function sumNear(grid: ReadonlyMap<number, Believed[]>, { lat, lon }: Option, group: number): number {
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

const saturate = (mass: number): number => 1 - Math.exp(-mass);

function toBeliefs(scores: readonly number[]): number[] {
  let best = -Infinity;
  for (const score of scores) best = Math.max(best, score);
  const weights = scores.map((score) => Math.exp(score - best));
  let total = 0;
  for (const weight of weights) total += weight;
  return weights.map((weight) => weight / total);
}
