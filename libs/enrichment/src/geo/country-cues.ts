import { findAdmin1, findCountryEntry } from './admin-areas.js';
import { areaCodeTable } from './area-code-table.js';
import { matchWholeWords } from '../words/match-whole-words.js';
import type { Gazetteer } from './gazetteer.js';
import { findStateAbbreviation } from './states.js';

/** Institutions, offices and measures that a report of one country takes for granted. */
const wordCues: readonly (readonly [string, RegExp])[] = [
  [
    'US',
    /(?:Sheriff(?:'s|’s)?|sheriff|state troopers?|Highway Patrol|county commission(?:ers?)?|school board|school district|grand jury|district attorney|National Guard|FBI|GOP|Republicans?|Democrats?|congress(?:man|woman)|sophomore|freshman|varsity|mph|Interstate|I-\d{1,3}|Realtor|Social Security|Medicaid|ZIP code|alderman|selectm[ae]n|Main Street|First Baptist)(?![\p{L}\p{N}])/gu,
  ],
  [
    'GB',
    /£\d|(?:Labour|Tory|Tories|Lib Dem|Liberal Democrat|councillors?|county council|borough council|city council leader|crown court|magistrates(?:'|’)?|constabulary|Detective Constable|NHS|A-levels?|GCSEs?|primary school|MPs?|pensioners?|Premiership|Sainsbury(?:'|’)s|Tesco|A\d{1,3}\(M\)|M\d{1,2})(?![\p{L}\p{N}])/gu,
  ],
  [
    'CA',
    /(?:RCMP|Mounties?|OPP|MPPs?|MLAs?|provincial government|Tim Hortons?|Canada Post|riding of|First Nations?|reeve|loonie)(?![\p{L}\p{N}])/gu,
  ],
  [
    'IE',
    /(?:garda[ií]?|Gardaí|Dáil|TDs?|Taoiseach|Fianna Fáil|Fine Gael|Co (?:Clare|Mayo|Cork|Kerry|Galway|Sligo|Donegal|Dublin))(?![\p{L}\p{N}])/gu,
  ],
  ['AU', /(?:NSW|Aussies?|ute|shire council|RSL|AFL|Centrelink|ABC Radio)(?![\p{L}\p{N}])/gu],
  ['NZ', /(?:Maori|Māori|kiwifruit|iwi|Kiwis?|regional council|NZ\$)(?![\p{L}\p{N}])/gu],
  ['IN', /(?:crores?|lakhs?|Lok Sabha|Rajya Sabha|panchayat|tehsil|taluka?|BJP)(?![\p{L}\p{N}])/gu],
];
const cueWeight = 0.5;
const maxCueWeight = 2;
const phone = /(?<![\d.])(?:1[-. ])?\(?([2-9]\d{2})\)?[-. ]{1,2}\d{3}[-. ]\d{4}(?!\d)/gu;
const phoneWeight = 0.7;
const maxPhones = 4;

const stateByAreaCode = new Map(
  areaCodeTable
    .trim()
    .split('\n')
    .flatMap((line) => {
      const [, postal = '', ...codes] = line.split(' ');
      return codes.map((code) => [code, postal] as const);
    }),
);

/**
 * Countries and states that an English text speaks for without naming them: by institutions that only one country has
 * ("grand jury", "crown court") and by telephone numbers. Entry of the area → weight.
 */
export function readCountryCues(text: string, gazetteer: Gazetteer): Map<number, number> {
  const areas = new Map<number, number>();
  const add = (entry: number | undefined, weight: number): void => {
    if (entry !== undefined) areas.set(entry, (areas.get(entry) ?? 0) + weight);
  };
  for (const [iso2, pattern] of wordCues) {
    const kinds = new Set<string>();
    for (const [word] of matchWholeWords(text, pattern)) kinds.add(word.toLowerCase().replace(/s$/, ''));
    if (kinds.size > 0) add(findCountryEntry(iso2), Math.min(maxCueWeight, kinds.size * cueWeight));
  }
  const phones = [...text.matchAll(phone)].slice(0, maxPhones);
  for (const [, code = ''] of phones) {
    const state = findStateAbbreviation(stateByAreaCode.get(code) ?? '');
    if (state === undefined) continue;
    add(findAdmin1(gazetteer, state.country, state.name), phoneWeight);
    add(findCountryEntry(state.country), phoneWeight);
  }
  return areas;
}
