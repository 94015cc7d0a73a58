import type { Role } from '@dateline/contracts';
import { findCountry } from '../geo/countries.js';
import { findDemonym } from '../geo/demonyms.js';
import type { AnalyzedText } from '../text/analyzed-text.js';
import type { EntityDraft } from './entity-draft.js';
import type { NameLookup } from './read-title.js';
import { findTokenAt, findTokenEnd } from './text-tokens.js';

interface IndexedName {
  readonly first: number;
  readonly last: number;
  readonly person: boolean;
  readonly place: boolean;
  readonly draft: EntityDraft;
}

/** The names of a text by token. */
export class NameIndex {
  private readonly byToken: (IndexedName | undefined)[];

  constructor(text: AnalyzedText, drafts: readonly EntityDraft[]) {
    this.byToken = new Array<IndexedName | undefined>(text.tokens.length).fill(undefined);
    for (const draft of drafts) {
      for (const { start, end } of draft.names) {
        const first = findTokenAt(text, start);
        const last = findTokenEnd(text, end);
        this.byToken.fill(
          { first, last, person: draft.type === 'person', place: draft.type === 'place', draft },
          first,
          last,
        );
      }
    }
  }

  readonly lookup: NameLookup = (index) => this.byToken[index];

  draftAt(index: number): EntityDraft | undefined {
    return this.byToken[index]?.draft;
  }

  /** The organisation or country that the tokens `[first, last)` name: the first organisation, else the last place. */
  describe(first: number, last: number): { organization?: string; country?: string } {
    const drafts = new Set(this.byToken.slice(first, last).flatMap((name) => (name === undefined ? [] : [name.draft])));
    const organization = [...drafts].find(({ type }) => type === 'organization' || type === 'facility');
    const place = [...drafts].filter(({ type }) => type === 'place').at(-1);
    const country = place === undefined ? undefined : findCountry(place.name)?.iso2;
    const name = organization?.name ?? (country === undefined ? place?.name : undefined);
    return { ...(name === undefined ? {} : { organization: name }), ...(country === undefined ? {} : { country }) };
  }

  /** Whether `words` ("Syrian", "president") can mean `role`: its last word, and nothing that the role does not have. */
  isRole({ title, country }: Role, words: readonly string[]): boolean {
    const own = title.toLowerCase().split(' of ')[0]?.split(' ') ?? [];
    const wanted = words.map((word) => word.toLowerCase());
    if (own.at(-1) !== wanted.at(-1)) return false;
    return words.every(
      (word) =>
        own.includes(word.toLowerCase()) || (country !== undefined && findDemonym(word)?.country?.iso2 === country),
    );
  }
}
