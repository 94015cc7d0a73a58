/**
 * Builds `libs/enrichment/data/gazetteer/gazetteer.bin` from the packages named in README.md, unpacked side by side:
 * `node tools/build-gazetteer/build.mjs SOURCE_FOLDER`, after `npx nx build @dateline/enrichment`.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { countries } from '../../libs/enrichment/dist/geo/countries.js';
import { normalizePlaceName } from '../../libs/enrichment/dist/geo/normalize-place-name.js';
import { collectKeys } from './collect-keys.mjs';
import { locateAreas } from './locate-areas.mjs';
import { readCountyPoints } from './read-counties.mjs';
import { readAirports, readAreas, readPlaces, readPostalPlaces } from './read-geonames.mjs';
import { writeGazetteer } from './write-gazetteer.mjs';

const source = process.argv[2];
const data = join(import.meta.dirname, '../../libs/enrichment/data/gazetteer');
if (source === undefined) throw new Error('usage: node tools/build-gazetteer/build.mjs SOURCE_FOLDER');

const places = readPlaces(source);
const areas = locateAreas(
  readAreas(source),
  places,
  readCountyPoints(source),
  readTable(join(import.meta.dirname, 'admin-points.tsv'), '\t'),
);
const entries = [];
const countryIndex = new Map(countries.map(({ iso2 }, index) => [iso2, index]));
const areaIndex = new Map();

for (const country of countries) {
  const population = places
    .filter((place) => place.country === country.iso2)
    .reduce((sum, place) => sum + (place.kind === 'section' ? 0 : place.population), 0);
  add({
    ...country,
    id: country.geonamesId,
    kind: 'country',
    population: Math.max(population, 50_000),
    names: country.aliases,
  });
}
for (const area of areas.filter(({ level }) => level === 1)) {
  areaIndex.set(`${area.country}.${area.admin1}`, entries.length);
  add({ ...area, kind: 'admin1', parent: countryIndex.get(area.country) });
}
for (const area of areas.filter(({ level }) => level === 2)) {
  const parent = areaIndex.get(`${area.country}.${area.admin1}`) ?? countryIndex.get(area.country);
  areaIndex.set(`${area.country}.${area.admin1}.${area.admin2}`, entries.length);
  add({ ...area, kind: 'admin2', parent });
}
for (const [name, names, kind, point, country, weight] of readTable(join(data, 'features.tsv'), '|')) {
  const [lat, lon] = point.split(' ').map(Number);
  const population = 2 ** (8 + 1.5 * Number(weight));
  add({
    name,
    names: names.split(',').filter(Boolean),
    kind,
    lat,
    lon,
    id: 0,
    parent: countryIndex.get(country),
    population,
  });
}
if (entries.length >= 0xffff) throw new Error('too many areas for 16-bit parents');
for (const place of places) add({ ...place, parent: findParent(place) });
for (const airport of readAirports(source)) {
  const parent = countryIndex.get(airport.country);
  if (parent !== undefined) add({ ...airport, parent });
}
for (const place of newPostalPlaces()) add({ ...place, parent: findParent(place) });

const result = writeGazetteer(entries, join(data, 'gazetteer.bin'));
console.log(`${result.entries} places, ${result.names} names`);

function add(entry) {
  entries.push({
    name: entry.name,
    keys: collectKeys(entry),
    lat: entry.lat,
    lon: entry.lon,
    id: entry.id,
    parent: entry.parent,
    kind: entry.kind,
    population: entry.population,
  });
}

function findParent({ country, admin1, admin2 }) {
  return (
    areaIndex.get(`${country}.${admin1}.${admin2}`) ??
    areaIndex.get(`${country}.${admin1}`) ??
    countryIndex.get(country)
  );
}

/** Postal places that no populated place of the same state names already. */
function newPostalPlaces() {
  const known = new Set();
  for (const { name, names, country, admin1 } of places) {
    if (country === 'US') for (const other of [name, ...names]) known.add(`${admin1}|${normalizePlaceName(other)}`);
  }
  return readPostalPlaces(source).filter(({ name, admin1 }) => !known.has(`${admin1}|${normalizePlaceName(name)}`));
}

function readTable(file, separator) {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => line.split(separator));
}
