import { readFileSync } from 'node:fs';
import type { EntityType } from '@dateline/contracts';
import { findCountry } from '../geo/countries.js';
import { translateOrganization } from './find-translated-organizations.js';
import { normalizeName } from './normalize-name.js';

/** An entity known before any text. */
export interface KnownEntity {
  readonly key: string;
  readonly type: EntityType;
  readonly name: string;
  readonly acronym?: string;
  /** ISO 3166-1 alpha-2 of the state that an organisation belongs to. */
  readonly country?: string;
}

const ambiguous = Symbol('ambiguous');
type Entry = KnownEntity | typeof ambiguous;

/** Looks names up among what is known of countries and organisations. */
export class KnownNames {
  private readonly byName = new Map<string, Entry>();
  private readonly byAcronym = new Map<string, Entry>();

  /** `lines` are organisations as in `data/knowledge/organizations.json`: name | acronym | other names | country. */
  constructor(lines: readonly string[]) {
    for (const line of lines) {
      const [name = '', acronym = '', others = '', country = ''] = line.split('|');
      const entity: KnownEntity = {
        key: normalizeName(name),
        type: 'organization',
        name,
        ...(acronym === '' ? {} : { acronym }),
        ...(country === '' ? {} : { country }),
      };
      if (acronym !== '') add(this.byAcronym, acronym, entity);
      for (const other of [name, ...others.split(';')]) {
        if (isAcronym(other)) add(this.byAcronym, other.replaceAll('.', ''), entity);
        else if (other !== '') add(this.byName, normalizeName(other), entity);
      }
    }
  }

  /**
   * The known entity that a name of `type` means. An acronym of an organisation that belongs to one state is believed
   * only where `mentionsCountry` says that the text is about that state.
   */
  find(name: string, type: EntityType, mentionsCountry: (iso2: string) => boolean): KnownEntity | undefined {
    if (type === 'place') {
      const country = findCountry(name.replace(/^the\s+/i, ''));
      return country && { key: country.iso2, type: 'place', name: country.name, country: country.iso2 };
    }
    if (type !== 'organization') return undefined;
    const english = translateOrganization(name);
    if (english !== undefined) {
      const translated = this.byName.get(normalizeName(english)) ?? this.byAcronym.get(english);
      return translated === ambiguous ? undefined : translated;
    }
    const acronym = isAcronym(name);
    const entry = acronym ? this.byAcronym.get(name.replaceAll('.', '')) : this.byName.get(normalizeName(name));
    if (entry === undefined || entry === ambiguous) return undefined;
    const local = entry.country !== undefined && (acronym || !name.includes(' '));
    return local && !mentionsCountry(entry.country ?? '') ? undefined : entry;
  }
}

let loaded: KnownNames | undefined;

/** What the package ships in `data/knowledge`, read on first use. */
export function loadKnownNames(): KnownNames {
  loaded ??= new KnownNames(
    (
      JSON.parse(readFileSync(new URL('../../data/knowledge/organizations.json', import.meta.url), 'utf8')) as {
        organizations: string[];
      }
    ).organizations,
  );
  return loaded;
}

function add(index: Map<string, Entry>, key: string, entity: KnownEntity): void {
  const other = index.get(key);
  index.set(key, other === undefined || other === entity ? entity : ambiguous);
}

function isAcronym(name: string): boolean {
  return /^(?:\p{Lu}\.?[\p{Ll}\p{N}&-]?){2,8}$/u.test(name) && !/\p{Ll}{2}/u.test(name);
}
