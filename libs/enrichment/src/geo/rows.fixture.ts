import type { RowSuite } from '../row-suite.fixture.js';
import { analyzeText } from '../text/analyze-text.js';
import { countries, findCountry } from './countries.js';
import { readCountryCues } from './country-cues.js';
import { findDemonym } from './demonyms.js';
import { loadGazetteer } from './load-gazetteer.js';
import { normalizePlaceName } from './normalize-place-name.js';
import { standsAlone } from './press-cities.js';
import { rateName } from './rate-name.js';
import { readText } from './read-text.js';
import { findStandingStates, findStatePeople, readStateAfter } from './states.js';
import { areaCodeCases } from './area-codes.cases.js';
import { moreCountryCases } from './more-countries.cases.js';
import { easternDemonymCases } from './eastern-demonyms.cases.js';
import { countryCases } from './countries.cases.js';
import { countryCueCases } from './country-cues.cases.js';
import { localCountryCases } from './local-countries.cases.js';
import { pressCityCases } from './press-cities.cases.js';
import { regionDemonymCases } from './region-demonyms.cases.js';
import { seldomPlaceCases } from './seldom-places.cases.js';
import { stateCases } from './states.cases.js';
import { westernDemonymCases } from './western-demonyms.cases.js';

/**
 * What stands between "Ships left " and " today.", as a country: codes, point, name and capital; `listed` when the
 * gazetteer, too, is told the name as it is written.
 */
function readCountry(sentence: string, language: string): string {
  const written = cut(sentence, 'Ships left ', ' today.');
  const country = findCountry(written, language);
  if (country === undefined) return '';
  const { iso2, iso3, geonamesId, lat, lon, name, capital, aliases } = country;
  const listed = [name, ...aliases].includes(written) ? ['listed'] : [];
  return [iso2, iso3, geonamesId, `${lat} ${lon}`, name, capital ?? '-', ...listed].join(', ');
}

/** Where those come from who stand between "Crews, " and ", left.". */
function readOrigin(sentence: string, language: string): string {
  const origin = findDemonym(cut(sentence, 'Crews, ', ', left.'), language);
  if (origin === undefined) return '';
  const { name, kind, iso2, geonamesId, lat, lon } = origin;
  return [kind, name, iso2 ?? '-', geonamesId ?? '-', lat === undefined ? '-' : `${lat} ${lon ?? ''}`].join(', ');
}

function readCountryOrOrigin(sentence: string, language: string): string {
  return readCountry(sentence, language) || readOrigin(sentence, language);
}

/** The states of a sentence that begins with the place "Springfield", or is about people "from Springfield". */
function readStates(sentence: string): string {
  const analyzed = analyzeText(sentence, { language: 'en' });
  const after = readStateAfter(sentence.replace(/^Springfield/u, ''))?.state;
  const people = findStatePeople(cut(sentence, 'Crews, ', ', left.'));
  const standing = findStandingStates(readText(analyzed, loadGazetteer())).map(({ state }) => state);
  return [after, people, ...standing]
    .flatMap((state) => (state === undefined ? [] : [`${state.country}-${state.postal} ${state.name}`]))
    .join(', ');
}

/** Countries whose city a dateline means that names no state. */
function readPressCity(sentence: string): string {
  const key = normalizePlaceName(sentence.replace(/ \(Reuters\) - .*$/u, ''));
  return countries
    .filter(({ iso2 }) => standsAlone(iso2, key))
    .map(({ iso2 }) => iso2)
    .join(' ');
}

/** Areas that institutions and telephone numbers speak for. */
function readCues(sentence: string): string {
  const gazetteer = loadGazetteer();
  return [...readCountryCues(readText(analyzeText(sentence, { language: 'en' }), gazetteer)).keys()]
    .map((entry) => gazetteer.name(entry))
    .join(', ');
}

/** Whether a capitalised word is a place's name of itself. */
function readSeldom(sentence: string): string {
  return rateName(loadGazetteer(), cut(sentence, 'They saw ', ' there.')).weight === 0 ? 'no place' : 'place';
}

function cut(sentence: string, before: string, after: string): string {
  return sentence.startsWith(before) && sentence.endsWith(after) ? sentence.slice(before.length, -after.length) : '';
}

const cells = /[|,\n]/;

export const rowSuites: readonly RowSuite[] = [
  {
    table: 'src/geo/country-table.ts',
    separator: cells,
    cases: [...countryCases, ...moreCountryCases],
    read: readCountryOrOrigin,
  },
  {
    table: 'src/geo/countries.ts',
    within: ['localNames'],
    separator: /,/,
    cases: localCountryCases,
    read: readCountry,
  },
  {
    table: 'src/geo/foreign-demonym-table.ts',
    within: ['foreignDemonymTable'],
    separator: /[|,\n/]/,
    cases: [...westernDemonymCases, ...easternDemonymCases],
    read: readOrigin,
  },
  { table: 'src/geo/region-demonym-table.ts', separator: cells, cases: regionDemonymCases, read: readOrigin },
  { table: 'src/geo/state-table.ts', separator: cells, cases: stateCases, read: readStates },
  {
    table: 'src/geo/press-cities.ts',
    within: ['cities'],
    separator: /[:,\n]/,
    cases: pressCityCases,
    read: readPressCity,
  },
  { table: 'src/geo/country-cues.ts', within: ['phrases'], separator: /,\s+/, cases: countryCueCases, read: readCues },
  { table: 'src/geo/area-code-table.ts', cases: areaCodeCases, read: readCues },
  { table: 'src/geo/seldom-places.ts', cases: seldomPlaceCases, read: readSeldom },
];
