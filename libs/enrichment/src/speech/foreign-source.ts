import type { UnitRange } from '../grammar/noun-phrase.js';
import type { Tag, Unit } from '../grammar/unit.js';

/** A source named by more words than this is no source but a clause. */
export const longestSource = 8;
const breaks: ReadonlySet<Tag> = new Set<Tag>(['comma', 'stop', 'colon', 'semicolon', 'dash', 'quote', 'open']);

/** Words that go on with a name or noun phrase in the languages that write nouns in capitals or without a comma. */
const links = new Set(
  'der des dem den die das und von vom für zum zur aus in im du de des la le les et del los las y e el'.split(' '),
);
/** Auxiliaries of the perfect: they end a subject, and are no part of it. */
export const auxiliary = new Set('a ont avait avaient ai hat haben hatte hatten ha han había habían'.split(' '));

/** Prepositions that end a source: where, when and to whom it spoke. */
const stops = new Set(
  (
    'à après lors dans devant pendant avant lundi mardi mercredi jeudi vendredi samedi dimanche tras durante ante después antes ' +
    'nach während bei vor gegenüber يوم في خلال بعد قبل اليوم أمس'
  ).split(' '),
);

/** The source behind `first`, up to a mark or a preposition of place and time; `capitalised`: see the caller. */
export function sourceAfter(units: readonly Unit[], first: number, capitalised = false): UnitRange | undefined {
  let last = first;
  let named = false;
  while (last < units.length && last - first < longestSource && !breaks.has(units[last]?.tag ?? 'stop')) {
    const unit = units[last];
    const capital = unit?.tag === 'name';
    if (last > first && stops.has(unit?.lower ?? '') && (named || /\p{Script=Arabic}/u.test(unit?.text ?? ''))) break;
    if (capitalised && named && !capital && !links.has(unit?.lower ?? '')) break;
    named ||= capital;
    last++;
  }
  while (last > first && links.has(units[last - 1]?.lower ?? '')) last--;
  return last > first ? { first, last } : undefined;
}

/** The source that ends at `end`, without auxiliaries and commas before it. */
export function sourceBefore(units: readonly Unit[], end: number): UnitRange | undefined {
  let last = end;
  while (last > 0 && (auxiliary.has(units[last - 1]?.lower ?? '') || units[last - 1]?.tag === 'comma')) last--;
  let first = last;
  while (first > 0 && last - first < longestSource && !breaks.has(units[first - 1]?.tag ?? 'stop')) first--;
  return last > first ? { first, last } : undefined;
}
