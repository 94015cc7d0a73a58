import { countries } from './countries.js';
import type { Gazetteer } from './gazetteer.js';
import type { ContextAreas } from './resolve-groups.js';

/** Binary logarithm of the population (16,000) from which a place may turn up in the news of anywhere. */
const knownAbroad = 14;
/** The same for provinces named by one word, which are always populous (3 million): "Maritime" is rarely that of Togo. */
const provinceKnownAbroad = 21.5;
/** So many other places must agree that the text is about elsewhere. */
const minOthers = 3;

/**
 * Finds small places in countries of which nothing else in the text speaks, where several other places speak of
 * elsewhere: a name that looks like a town far away is then nearly always something that no gazetteer holds. `chosen`
 * lists an article's places by entry and name; the result tells for each whether it is such a stranger.
 */
export function findStrangers(
  gazetteer: Gazetteer,
  chosen: readonly { readonly entry: number; readonly name: string }[],
  context: ContextAreas,
): boolean[] {
  const codes = chosen.map(({ entry }) => gazetteer.country(entry)?.iso2);
  const counts = new Map<string, number>();
  const count = (code: string | undefined): void => {
    if (code !== undefined) counts.set(code, (counts.get(code) ?? 0) + 1);
  };
  codes.forEach(count);
  for (const area of context.keys()) count(countries[area]?.iso2);
  const located = codes.filter((code) => code !== undefined).length;
  return chosen.map(({ entry, name }, index) => {
    const code = codes[index];
    if (code === undefined || (counts.get(code) ?? 0) > 1 || located <= minOthers) return false;
    const kind = gazetteer.kind(entry);
    if (kind === 'country' || (kind === 'admin1' && /\s/u.test(name))) return false;
    return gazetteer.weight(entry) < (kind === 'admin1' ? provinceKnownAbroad : knownAbroad);
  });
}
