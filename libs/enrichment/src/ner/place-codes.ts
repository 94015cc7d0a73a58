import type { Gazetteer } from '../geo/gazetteer.js';
import { normalizePlaceName } from '../geo/normalize-place-name.js';

const cacheLimit = 50_000;

/** What the gazetteer says of a phrase, as one small number for the features; 0 when no place has that name. */
export class PlaceCodes {
  private readonly known = new Map<string, number>();

  constructor(private readonly gazetteer: Gazetteer) {}

  /** How large the largest place of that name is (1–10), plus 16 times its kind: country, area, town, anything else. */
  get(phrase: string): number {
    const found = this.known.get(phrase);
    if (found !== undefined) return found;
    if (this.known.size >= cacheLimit) this.known.clear();
    const code = this.encode(phrase);
    this.known.set(phrase, code);
    return code;
  }

  private encode(phrase: string): number {
    let best = -1;
    let kind = 0;
    for (const { entry, alternate } of this.gazetteer.findNormalized(normalizePlaceName(phrase))) {
      const weight = this.gazetteer.weight(entry) - (alternate ? 3 : 0);
      if (weight <= best) continue;
      best = weight;
      kind = kindCode(this.gazetteer.kind(entry));
    }
    return best < 0 ? 0 : 1 + Math.min(9, Math.floor(best / 3)) + 16 * kind;
  }
}

function kindCode(kind: string): number {
  if (kind === 'country') return 1;
  if (kind.startsWith('admin')) return 2;
  return kind === 'town' || kind === 'seat' || kind === 'capital' ? 3 : 4;
}
