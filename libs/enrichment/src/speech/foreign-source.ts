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
    'en nach während bei vor gegenüber am يوم في خلال بعد قبل اليوم أمس во в на журналистам'
  ).split(' '),
);

/** Days, which may stand between the verb and its subject: "informó |este martes| la policía". */
const days = new Set(
  (
    'lunes martes miércoles jueves viernes sábado domingo hoy ayer lundi mardi mercredi jeudi vendredi samedi dimanche hier ' +
    'montag dienstag mittwoch donnerstag freitag samstag sonntag heute gestern ' +
    'понедельник вторник среду четверг пятницу субботу воскресенье сегодня вчера'
  ).split(' '),
);
const beforeDays = new Set('este el ce le am во в'.split(' '));

/** Past the day that stands first, if one does. */
function skipDay(units: readonly Unit[], first: number): number {
  const at = beforeDays.has(units[first]?.lower ?? '') ? first + 1 : first;
  return days.has(units[at]?.lower ?? '') ? at + 1 : first;
}

/** Words that join two verbs of one subject: "celebró la decisión |y| negó". */
const joiners = new Set('y e et und и'.split(' '));

/** The source behind `first` and a day, up to a mark or a preposition of place and time; `capitalised`: see the caller. */
export function sourceAfter(units: readonly Unit[], from: number, capitalised = false): UnitRange | undefined {
  const first = skipDay(units, from);
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

/**
 * The source that ends at `end`, without auxiliaries and commas before it. Where the verb is the second of its subject,
 * that is what the sentence begins with up to its first mark, and none where no mark ends it.
 */
export function sourceBefore(units: readonly Unit[], end: number): UnitRange | undefined {
  let last = end;
  while (last > 0 && (auxiliary.has(units[last - 1]?.lower ?? '') || units[last - 1]?.tag === 'comma')) last--;
  if (joiners.has(units[last - 1]?.lower ?? '')) return openingSource(units, last);
  let first = last;
  while (first > 0 && last - first < longestSource && !breaks.has(units[first - 1]?.tag ?? 'stop')) first--;
  return last > first ? { first, last } : undefined;
}

/** "El ministro de Hacienda, Mario Marcel, celebró …": the first words of the sentence, with the name set off by commas. */
function openingSource(units: readonly Unit[], end: number): UnitRange | undefined {
  const comma = units.findIndex(({ tag }, at) => at < end && tag === 'comma');
  if (comma <= 0 || comma > longestSource) return undefined;
  const close = units.findIndex(({ tag }, at) => at > comma && at < end && tag === 'comma');
  const named =
    close > comma && units.slice(comma + 1, close).every(({ tag, lower }) => tag === 'name' || links.has(lower));
  return named ? { first: 0, last: close } : undefined;
}
