import type { AnalyzedText } from '../text/analyzed-text.js';
import { listCountryKeys } from './countries.js';
import type { Gazetteer } from './gazetteer.js';
import { GrowingNameHash, hashPlaceName, type NameHash } from './hash-place-name.js';
import { uninflectName } from './inflected-names.js';
import { normalizePlaceName } from './normalize-place-name.js';
import type { TextReading } from './text-reading.js';

const acronym = /^\p{Lu}[\p{Lu}.]{1,6}$/u;
const latin = /^[a-z0-9 ]*$/;
/** Languages in the Latin script that inflect names. */
const inflecting: ReadonlySet<string> = new Set(['tr', 'ku']);

const countryRows = new Map<string, ReadonlySet<number>>();

/** Rows of the hashes of all names of countries that count in `language`. */
function rowsOfCountries(language: string): ReadonlySet<number> {
  const known =
    countryRows.get(language) ?? new Set(Array.from(listCountryKeys(language), (key) => hashPlaceName(key).row));
  countryRows.set(language, known);
  return known;
}

/**
 * Says cheaply which runs of words can be a place's name at all, so that the costly questions are asked of few: a run's
 * hash grows word by word, and runs are looked up by it.
 */
export class PlaceNameFilter {
  private readonly countries: ReadonlySet<number>;

  constructor(
    private readonly analyzed: AnalyzedText,
    private readonly words: TextReading['words'],
    private readonly gazetteer: Gazetteer,
  ) {
    this.countries = rowsOfCountries(analyzed.language);
  }

  /**
   * Indexes of the words with which a name that begins at `first` can end, `last` at most, longest first: the run, or a
   * form of it without its ending, names something. Longer names end with a capitalised word.
   */
  listEnds(first: number, last: number): readonly number[] {
    const hash = new GrowingNameHash();
    const ends: number[] = [];
    let empty = true;
    let special = inflecting.has(this.analyzed.language);
    for (let index = first; index <= last; index++) {
      const word = this.words[index];
      const key = this.keyAt(index);
      if (key !== '') {
        if (!empty) hash.add(' ');
        hash.add(key);
        empty = false;
      }
      if (word === undefined) continue;
      special ||= word.special;
      if (index > first && !word.capital) continue;
      const known = this.isKnown(hash) || (index === first && acronym.test(word.text));
      if (known || (special && this.isFormOfKnown(first, index))) ends.push(index);
    }
    return ends.reverse();
  }

  private keyAt(index: number): string {
    const known = this.words[index]?.key;
    if (known !== undefined) return known;
    const token = this.analyzed.tokens[index];
    return token?.kind === 'word' ? token.text : normalizePlaceName(token?.text ?? '');
  }

  private isKnown(hash: NameHash): boolean {
    return this.gazetteer.hasHash(hash) || this.countries.has(hash.row);
  }

  /** Whether a name is known once its abbreviations are written out or its ending is taken off. */
  private isFormOfKnown(first: number, last: number): boolean {
    const { text, tokens, language } = this.analyzed;
    const keys = tokens.slice(first, last + 1).map((_, offset) => this.keyAt(first + offset));
    const key = normalizePlaceName(keys.filter((part) => part !== '').join(' '));
    const written = text.slice(tokens[first]?.start, tokens[last]?.end);
    const forms = latin.test(key)
      ? inflecting.has(language)
        ? uninflectName(written, language)
        : []
      : uninflectName(key, language);
    return [key, ...forms].some((form) => this.isKnown(hashPlaceName(normalizePlaceName(form))));
  }
}
