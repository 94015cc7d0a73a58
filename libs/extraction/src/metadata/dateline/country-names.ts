import { foldTitle } from '../headline/fold-title.js';

/** Languages in which country names after a city are recognised. */
const languages = [
  'en',
  'fr',
  'de',
  'es',
  'pt',
  'it',
  'nl',
  'pl',
  'tr',
  'ru',
  'uk',
  'ar',
  'fa',
  'ku',
  'ckb',
  'he',
  'el',
  'hi',
  'sv',
  'ro',
  'id',
];

/** States and the like that datelines put after a city, with the usual abbreviations; a low line is a space. */
const states = `alabama ala alaska arizona ariz arkansas ark california calif colorado colo connecticut conn delaware del florida fla georgia ga hawaii idaho
  illinois ill indiana ind iowa kansas kan kentucky ky louisiana la maine maryland md massachusetts mass michigan mich minnesota minn mississippi miss
  missouri mo montana mont nebraska neb nevada nev new_hampshire n_h new_jersey n_j new_mexico n_m new_york n_y north_carolina n_c north_dakota n_d
  ohio oklahoma okla oregon ore pennsylvania pa rhode_island r_i south_carolina s_c south_dakota s_d tennessee tenn texas utah vermont vt virginia va
  washington wash west_virginia w_va wisconsin wis wyoming wyo ontario quebec québec alberta manitoba saskatchewan british_columbia nova_scotia
  new_brunswick england scotland wales northern_ireland crimea kurdistan west_bank occupied_west_bank gaza_strip gaza kosovo hong_kong taiwan uk u_k u_s usa
  uae syria russia iran south_korea north_korea bosnia palestine rojava ivory_coast czech_republic turkey türkiye ryssland sûriye tirkiye iraq îraq`;

let known: Set<string> | undefined;

/** Whether `name` is a country's in one of the usual languages, or a state's that datelines put after a city. */
export function isCountryOrState(name: string): boolean {
  known ??= gatherNames();
  return known.has(foldTitle(name));
}

function gatherNames(): Set<string> {
  const names = new Set(states.split(/\s+/u).map((name) => foldTitle(name.replaceAll('_', ' '))));
  const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';
  for (const language of languages) {
    const display = new Intl.DisplayNames([language], { type: 'region', fallback: 'none' });
    for (const first of letters) {
      for (const second of letters) {
        const name = display.of(first + second);
        if (name !== undefined) names.add(foldTitle(name));
      }
    }
  }
  return names;
}
