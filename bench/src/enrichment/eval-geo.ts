import { join } from 'node:path';
import type { Entity, ParsedArticle, Place } from '@dateline/contracts';
import {
  analyzeText,
  defaultPasses,
  loadGazetteer,
  measureDistance,
  placesPass,
  type EnrichmentPass,
  type Gazetteer,
} from '@dateline/enrichment';
import nlp from 'compromise';
import { enrichText } from './enrich-text.js';
import { readCorpus } from './read-corpus.js';

/** A toponym of the gold; those that no gazetteer holds have no coordinates and are not scored. */
interface GoldToponym {
  readonly start: number;
  readonly end: number;
  readonly lat: number | null;
  readonly lon: number | null;
}

interface GeoDocument {
  readonly text: string;
  readonly toponyms: readonly GoldToponym[];
}

interface FoundToponym {
  readonly start: number;
  readonly end: number;
  readonly lat: number;
  readonly lon: number;
}

export interface GeoScore {
  /** Share of gold toponyms that overlap a found one, in percent. */
  readonly found: number;
  /** Share of gold toponyms found with a point within 161 km (100 miles) of the gold's, in percent. */
  readonly within161: number;
  /** Share of found toponyms that overlap a gold one (with or without coordinates), in percent. */
  readonly precision: number;
  /** Median distance to the gold's point of those found, in km. */
  readonly medianKilometres: number;
  readonly millisecondsPerDocument: number;
}

export interface GeoScores {
  readonly documents: number;
  readonly toponyms: number;
  /** Our tagger and resolver on the bare text. */
  readonly endToEnd: GeoScore;
  /** Our resolver, told where the toponyms stand. */
  readonly goldSpans: GeoScore;
  /** compromise's places, each the most populous place of its name in our gazetteer. */
  readonly compromise: GeoScore;
}

const limitKilometres = 161;

/** Scores places on `geo/dev.jsonl.gz` in `corporaDir`; `undefined` where it is absent. */
export function evaluateGeo(corporaDir: string): GeoScores | undefined {
  const documents = readCorpus<GeoDocument>(join(corporaDir, 'geo/dev.jsonl.gz'));
  if (documents === undefined) return undefined;
  const passes = defaultPasses().filter(({ name }) => name === 'entities' || name === 'places');
  const resolver = placesPass();
  const gazetteer = loadGazetteer();
  return {
    documents: documents.length,
    toponyms: documents.reduce((sum, { toponyms }) => sum + toponyms.filter(({ lat }) => lat !== null).length, 0),
    endToEnd: score(documents, ({ text }) => listToponyms(enrichText(text, passes).places)),
    goldSpans: score(documents, (document) => resolveGold(document, resolver)),
    compromise: score(documents, ({ text }) => findByCompromise(text, gazetteer)),
  };
}

function score(documents: readonly GeoDocument[], find: (document: GeoDocument) => readonly FoundToponym[]): GeoScore {
  let gold = 0;
  let all = 0;
  let overlapping = 0;
  const distances: number[] = [];
  const warm = documents[0];
  if (warm !== undefined) find(warm);
  const results = documents.map((document) => {
    const started = performance.now();
    const found = find(document);
    return { document, found, milliseconds: performance.now() - started };
  });
  for (const { document, found } of results) {
    all += found.length;
    overlapping += found.filter((toponym) => document.toponyms.some((other) => overlaps(toponym, other))).length;
    for (const toponym of document.toponyms) {
      const { lat, lon } = toponym;
      if (lat === null || lon === null) continue;
      gold++;
      const kilometres = found
        .filter((other) => overlaps(toponym, other))
        .map((other) => measureDistance(lat, lon, other.lat, other.lon));
      if (kilometres.length > 0) distances.push(Math.min(...kilometres));
    }
  }
  const percent = (part: number, whole: number): number => (100 * part) / Math.max(1, whole);
  distances.sort((a, b) => a - b);
  return {
    found: percent(distances.length, gold),
    within161: percent(distances.filter((distance) => distance <= limitKilometres).length, gold),
    precision: percent(overlapping, all),
    medianKilometres: distances[Math.floor(distances.length / 2)] ?? 0,
    millisecondsPerDocument: results.reduce((sum, { milliseconds }) => sum + milliseconds, 0) / documents.length,
  };
}

function overlaps(a: { start: number; end: number }, b: { start: number; end: number }): boolean {
  return a.start < b.end && b.start < a.end;
}

function listToponyms(places: readonly Place[]): FoundToponym[] {
  return places.flatMap(({ lat, lon, mentions }) => mentions.map(({ start, end }) => ({ start, end, lat, lon })));
}

function resolveGold({ text, toponyms }: GeoDocument, resolver: EnrichmentPass<'places' | 'entities'>): FoundToponym[] {
  const entities = toponyms.map(({ start, end }): Entity => {
    const name = text.slice(start, end);
    const mentions: Entity['mentions'] = [{ start, end, text: name, kind: 'name' }];
    return { id: `gold:${name}`, type: 'place', name, aliases: [], roles: [], mentions, salience: 0, confidence: 1 };
  });
  const article = { text } as ParsedArticle;
  return listToponyms(resolver.run({ article, text: analyzeText(text, { language: 'en' }) }, { entities }).places);
}

function findByCompromise(text: string, gazetteer: Gazetteer): FoundToponym[] {
  const places = nlp(text).places().json({ offset: true }) as { offset: { start: number; length: number } }[];
  return places.flatMap(({ offset: { start, length } }) => {
    const name = text.slice(start, start + length).replace(/[.,;:]$/, '');
    const [first, ...rest] = gazetteer.find(name).map(({ entry }) => entry);
    if (first === undefined) return [];
    const entry = rest.reduce((a, b) => (gazetteer.weight(b) > gazetteer.weight(a) ? b : a), first);
    return [{ start, end: start + length, lat: gazetteer.lat(entry), lon: gazetteer.lon(entry) }];
  });
}

/** The scores as lines of a Markdown table. */
export function formatGeoScores({ documents, toponyms, endToEnd, goldSpans, compromise }: GeoScores): string {
  const rows: [string, GeoScore][] = [
    ['compromise + most populous namesake', compromise],
    ['Dateline, end to end', endToEnd],
    ['Dateline, gold spans', goldSpans],
  ];
  return [
    `Places: ${String(documents)} local-news articles, ${String(toponyms)} toponyms with coordinates`,
    '',
    '| | found % | within 161 km % | precision % | median km | ms/document |',
    '|---|---|---|---|---|---|',
    ...rows.map(([name, { found, within161, precision, medianKilometres, millisecondsPerDocument }]) => {
      const numbers = [found, within161, precision, medianKilometres, millisecondsPerDocument];
      return `| ${name} | ${numbers.map((value) => value.toFixed(1)).join(' | ')} |`;
    }),
  ].join('\n');
}
