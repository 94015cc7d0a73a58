/** Abbreviations that are followed by what they belong to (a name, a number), so that their point ends no sentence. */
const prefixing = new Set(
  (
    'mr mrs ms mx dr gen col lt sgt cpl capt cmdr maj brig adm sen rep gov prof rev fr hon pres st mt ft no nos pp vs v cf approx est dept univ ' +
    'jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun art sec fig vol ed eds al ' +
    // German, French, Spanish, Turkish, Russian
    'z bzw ca evtl ggf hr fr nr str usw mme mmes mlle mgr m mm sr sra srta dra ing lic dn doç yrd org korg tüğg av sn bkz г ул им д гр т'
  ).split(' '),
);

/** Abbreviations that can end a sentence: only a word that looks like a beginning after them tells. */
const closing = new Set('inc corp ltd co bros jr sr etc plc llc dist esq ave blvd rd m.p'.split(' '));

export type AbbreviationKind = 'prefixing' | 'closing' | undefined;

/** What kind of abbreviation the word before a point is; `word` without that point, in any case. */
export function classifyAbbreviation(word: string): AbbreviationKind {
  if (word.length > 5) return undefined;
  const lower = word.toLowerCase();
  if (closing.has(lower)) return 'closing';
  if (prefixing.has(lower)) return 'prefixing';
  return /^\p{Lu}$/u.test(word) ? 'prefixing' : undefined;
}
