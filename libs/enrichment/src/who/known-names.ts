import type { EntityType } from '@dateline/contracts';
import { findCountry } from '../geo/countries.js';

/** An entity known before any text. */
export interface KnownEntity {
  readonly key: string;
  readonly type: EntityType;
  readonly name: string;
  readonly acronym?: string;
}

/** Looks names up among what is known of countries and organisations. */
export class KnownNames {
  /** The known entity that a name of `type` means. */
  find(name: string, type: EntityType): KnownEntity | undefined {
    if (type !== 'place') return undefined;
    const country = findCountry(name.replace(/^the\s+/i, ''));
    return country && { key: country.iso2, type: 'place', name: country.name };
  }
}
