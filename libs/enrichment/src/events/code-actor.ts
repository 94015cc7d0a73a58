import type { Entity } from '@dateline/contracts';
import { countries, findCountry, findCountryByCode, type Country } from '../geo/countries.js';
import { findDemonym } from '../geo/demonyms.js';
import { rememberWords } from '../words/remember-words.js';
import { findRole } from './actor-roles.js';
import { findKnownActor } from './known-actors.js';

const capitals: ReadonlyMap<string, string> = new Map(
  countries.flatMap(({ capital, iso3 }) => (capital === undefined || capital === '' ? [] : [[capital, iso3] as const])),
);
/** Capitals that more often name something else, or lie in a namesake. */
const oddCapitals = new Set([
  'Victoria',
  'San José',
  'Georgetown',
  'Kingston',
  'Hamilton',
  'Washington',
  'Male',
  'Santiago',
]);

/** Before these words a name is no state's: "ethnic Albanians", "Latin America". */
const notOf = new Set(['ethnic', 'Latin', 'South', 'North', 'Central']);

/** What is known of an actor beside its words. */
export interface ActorFacts {
  readonly entity?: Entity | undefined;
  /** ISO 3166-1 alpha-2 of the country that it lies in, if it is a place. */
  readonly country?: string | undefined;
  /** False for a thing done ("a US offer"): it has a state, but no office. */
  readonly acts?: boolean;
}

/**
 * CAMEO code of an actor: a state's ISO 3166-1 alpha-3 code with the role after it (`SYRGOV`), an organisation's own
 * (`IGO`), or a role alone (`REB`). `entity`, whom the phrase names, tells
 * country and role where the phrase does not.
 */
export function codeActor(phrase: string, { entity, country, acts = true }: ActorFacts = {}): string | undefined {
  const words = phrase
    .split(/[\s,()“”"]+/)
    .map((word) => word.replace(/['’]s?$/, ''))
    .filter(Boolean);
  const known = findKnownActor(words);
  const roles = entity?.type === 'person' ? entity.roles : [];
  const lower = words.map((word) => word.toLowerCase()).filter((word, at, all) => !isSportsBody(word, all));
  const role = !acts
    ? undefined
    : (findRole(lower) ?? findRole(roles.flatMap(({ title }) => title.toLowerCase().split(/\s+/))));
  const state =
    findState(words) ??
    ofRoles(entity) ??
    (country === undefined ? undefined : findCountryByCode(country)?.iso3) ??
    (known === undefined && entity !== undefined ? findState(entity.name.split(' ')) : undefined);
  if (known !== undefined) return known.length === 3 && role === 'MIL' ? `${known}MIL` : known;
  if (state === undefined) return role;
  return role === undefined ? state : `${state}${role}`;
}

/** A football union is no trade union. */
function isSportsBody(word: string, all: readonly string[]): boolean {
  return (word === 'union' || word === 'unions') && all.some((other) => sports.has(other));
}

const sports = new Set(
  'football soccer rugby cricket athletics basketball tennis cycling handball volleyball hockey'.split(' '),
);

function ofRoles(entity: Entity | undefined): string | undefined {
  for (const { country, title, organization } of entity?.roles ?? []) {
    const named = country === undefined ? undefined : findCountryByCode(country)?.iso3;
    const state = named ?? findState(title.split(' ')) ?? findState((organization ?? '').split(' '));
    if (state !== undefined) return state;
  }
  return undefined;
}

/** Alpha-3 code of the first country, demonym or capital among the words. */
function findState(words: readonly string[]): string | undefined {
  for (let from = 0; from < words.length; from++) {
    if (!capital.test(words[from] ?? '') || notOf.has(words[from - 1] ?? '')) continue;
    for (let length = Math.min(5, words.length - from); length > 0; length--) {
      const code = stateOf(words.slice(from, from + length).join(' '));
      if (code !== undefined) return code;
    }
  }
  return undefined;
}

const capital = /^\p{Lu}/u;

/** Alpha-3 code of a country, by its name, its people, its capital, or what it leads ("Saudi-led"). */
const stateOf: (name: string) => string | undefined = rememberWords((name) => {
  const country: Country | undefined = findCountry(name) ?? findDemonym(name)?.country;
  if (country !== undefined) return country.iso3;
  const led = /^(.+?)-(?:led|backed|based|held|occupied|controlled)$/.exec(name)?.[1];
  if (led !== undefined) return stateOf(led);
  return oddCapitals.has(name) ? undefined : capitals.get(name);
});
