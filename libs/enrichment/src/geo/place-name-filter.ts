import type { Token } from '../text/analyzed-text.js';
import { isCountryKey } from './countries.js';
import type { Gazetteer } from './gazetteer.js';
import { uninflectName } from './inflected-names.js';
import { normalizePlaceName } from './normalize-place-name.js';

const abbreviated = /^(?:st|ste|mt|ft)$/;
const acronym = /^\p{Lu}[\p{Lu}.]{1,6}$/u;
const latin = /^[a-z0-9 ]*$/;

/**
 * Says cheaply whether a run of tokens can be a place's name at all, so that the costly questions are asked of few: each
 * token is normalised once, and runs are looked up by hash.
 */
export class PlaceNameFilter {
  private readonly keys: (string | undefined)[] = [];

  constructor(
    private readonly text: string,
    private readonly tokens: readonly Token[],
    private readonly language: string,
    private readonly gazetteer: Gazetteer,
  ) {}

  /** Whether the tokens from `first` to `last`, both included, or a form without its ending, name something. */
  mayName(first: number, last: number): boolean {
    const from = this.tokens[first];
    const to = this.tokens[last];
    if (from === undefined || to === undefined) return false;
    if (first === last && acronym.test(from.text)) return true;
    const key = this.joinKeys(first, last);
    if (this.isKnown(key)) return true;
    if (latin.test(key) && this.language !== 'tr' && this.language !== 'ku') return false;
    const forms = latin.test(key)
      ? uninflectName(this.text.slice(from.start, to.end), this.language)
      : uninflectName(key, this.language);
    return forms.some((form) => this.isKnown(normalizePlaceName(form)));
  }

  private isKnown(key: string): boolean {
    return this.gazetteer.has(key) || isCountryKey(key, this.language);
  }

  private joinKeys(first: number, last: number): string {
    let joined = '';
    let abbreviates = false;
    for (let index = first; index <= last; index++) {
      const key = this.keyOf(index);
      if (key === '') continue;
      abbreviates ||= abbreviated.test(key);
      joined = joined === '' ? key : `${joined} ${key}`;
    }
    return abbreviates ? normalizePlaceName(joined) : joined;
  }

  private keyOf(index: number): string {
    return (this.keys[index] ??= normalizePlaceName(this.tokens[index]?.text ?? ''));
  }
}
