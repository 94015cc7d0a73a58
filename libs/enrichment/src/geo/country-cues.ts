import { findAdmin1, findCountryEntry } from './admin-areas.js';
import { areaCodeTable } from './area-code-table.js';
import { findStateAbbreviation } from './states.js';
import type { TextReading } from './text-reading.js';

/** Institutions, offices and measures that a report of one country takes for granted, between commas. */
const phrases: Readonly<Record<string, string>> = {
  US: String.raw`Sheriff, sheriff, state troopers?, Highway Patrol, county commission(?:ers?)?, school board,
    school district, grand jury, district attorney, National Guard, FBI, GOP, Republicans?, Democrats?, congressman, congresswoman,
    sophomore, freshman, varsity, mph, Interstate, I-\d\d?\d?, Realtor, Social Security, Medicaid, ZIP code, alderman, selectman, selectmen,
    Main Street, First Baptist`,
  GB: String.raw`£\d, Labour, Tory, Tories, Lib Dem, Liberal Democrat, councillors?, county council, borough council, city council leader,
    crown court, magistrates['’]?, constabulary, Detective Constable, NHS, A-levels?, GCSEs?, primary school, MPs?, pensioners?,
    Premiership, Sainsbury['’]s, Tesco, A\d\d?\d?\(M\), M\d\d?`,
  CA: 'RCMP, Mounties?, OPP, MPPs?, MLAs?, provincial government, Tim Hortons?, Canada Post, riding of, First Nations?, reeve, loonie',
  IE: 'garda, gardai, gardaí, Gardaí, Dáil, TDs?, Taoiseach, Fianna Fáil, Fine Gael, Co (?:Clare|Mayo|Cork|Kerry|Galway|Sligo|Donegal|Dublin)',
  AU: 'NSW, Aussies?, ute, shire council, RSL, AFL, Centrelink, ABC Radio',
  NZ: String.raw`Maori, Māori, kiwifruit, iwi, Kiwis?, regional council, NZ\$`,
  IN: 'crores?, lakhs?, Lok Sabha, Rajya Sabha, panchayat, tehsil, taluk, taluka, BJP',
};
const wordCues = Object.entries(phrases).map(([iso2, list]) => {
  const all = list.split(/,\s+/);
  // An amount may have more digits than the first; all others end where the word does.
  const ended = all.map((phrase) => (phrase.startsWith('£') ? phrase : `${phrase}(?![\\p{L}\\p{N}])`));
  return {
    iso2,
    pattern: new RegExp(`(?<![\\p{L}\\p{N}])(?:${ended.join('|')})`, 'uy'),
    openers: all.flatMap(listOpeners),
  };
});
const openers = new Set(wordCues.flatMap((cue) => cue.openers));
const road = /^[AM]\d{1,3}$/;
const longestRoad = 4;

/** The first word of a phrase, with and without an optional last letter, or the sign that it begins with. */
function listOpeners(phrase: string): string[] {
  const first = /^(?:£|\p{L}+\??)/u.exec(phrase)?.[0] ?? '';
  return first.endsWith('?') ? [first.slice(0, -1), first.slice(0, -2)] : [first];
}

/** Whether an institution of one country can begin with this word, a run of letters and digits, or sign. */
export function opensCountryCue(word: string): boolean {
  return openers.has(word) || (word.length <= longestRoad && road.test(word));
}

const cueWeight = 0.5;
const maxCueWeight = 2;
const phone = /(?<![\d.])(?:1[-. ])?\(?([2-9]\d{2})\)?[-. ]{1,2}\d{3}[-. ]\d{4}(?!\d)/gu;
/** Asked of every text before the costlier pattern. */
const localNumber = /\d{3}[-. ]\d{4}/;
const phoneWeight = 0.7;
const maxPhones = 4;

const stateByAreaCode = new Map(
  areaCodeTable
    .trim()
    .split('\n')
    .flatMap((line) => {
      const [postal = '', ...codes] = line.split(' ');
      return codes.map((code) => [code, postal] as const);
    }),
);

/**
 * Countries and states that an English text speaks for without naming them: by institutions that only one country has
 * ("grand jury", "crown court") and by telephone numbers. Entry of the area → weight.
 */
export function readCountryCues({ analyzed: { text, tokens }, words, gazetteer }: TextReading): Map<number, number> {
  const areas = new Map<number, number>();
  const add = (entry: number | undefined, weight: number): void => {
    if (entry !== undefined) areas.set(entry, (areas.get(entry) ?? 0) + weight);
  };
  const starts: number[] = [];
  words.forEach((word, index) => {
    if (word !== undefined) for (const offset of word.cues) starts.push((tokens[index]?.start ?? 0) + offset);
  });
  for (const { iso2, pattern } of wordCues) {
    const kinds = new Set<string>();
    for (const start of starts) {
      pattern.lastIndex = start;
      const word = pattern.exec(text)?.[0];
      if (word !== undefined) kinds.add(word.toLowerCase().replace(/s$/, ''));
    }
    if (kinds.size > 0) add(findCountryEntry(iso2), Math.min(maxCueWeight, kinds.size * cueWeight));
  }
  const phones = localNumber.test(text) ? [...text.matchAll(phone)].slice(0, maxPhones) : [];
  for (const [, code = ''] of phones) {
    const state = findStateAbbreviation(stateByAreaCode.get(code) ?? '');
    if (state === undefined) continue;
    add(findAdmin1(gazetteer, state.country, state.name), phoneWeight);
    add(findCountryEntry(state.country), phoneWeight);
  }
  return areas;
}
