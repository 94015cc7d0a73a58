import type { UnitRange } from '../grammar/noun-phrase.js';
import type { Unit } from '../grammar/unit.js';
import { clauseStartBefore } from './find-content-before.js';
import { trimEnd } from './find-content.js';
import { auxiliary, longestSource, sourceAfter, sourceBefore } from './foreign-source.js';

/** Who said what, as unit ranges of the segment. */
export interface ForeignClause {
  readonly source: UnitRange;
  readonly content: UnitRange;
}

/** What the verb of saying `cue` reports without a quotation and without a "that". */
export function readForeignClause(
  units: readonly Unit[],
  cue: UnitRange,
  capitalised: boolean,
): ForeignClause | undefined {
  return readTrailing(units, cue, capitalised) ?? readVerbFinal(units, cue) ?? readAnnounced(units, cue);
}

/** "…, teilte die Polizei mit.", "…, informó la policía.": what is said stands before the comma, the source ends the sentence. */
function readTrailing(units: readonly Unit[], cue: UnitRange, capitalised: boolean): ForeignClause | undefined {
  let comma = cue.first - 1;
  while (auxiliary.has(units[comma]?.lower ?? '')) comma--;
  const source = units[comma]?.tag === 'comma' ? sourceAfter(units, cue.last, capitalised) : undefined;
  if (source === undefined) return undefined;
  const last = separable.has(units[source.last - 1]?.lower ?? '')
    ? source.last - 1
    : withApposition(units, source.last);
  const rest = units.slice(last).filter(({ lower, tag }) => tag !== 'stop' && !separable.has(lower));
  const first = clauseStartBefore(units, comma);
  if (rest.length > 0 || comma - first < 3 || last <= source.first) return undefined;
  return { source: { first: source.first, last }, content: { first, last: comma } };
}

/** "Informó la presidenta, |Rosanna Costa|.": a name behind a comma that ends the sentence belongs to the source. */
function withApposition(units: readonly Unit[], last: number): number {
  if (units[last]?.tag !== 'comma') return last;
  const end = units.findIndex(({ tag }, at) => at > last && tag !== 'name');
  const isName = end > last + 1 && units.slice(end).every(({ tag }) => tag === 'stop');
  return isName ? end : last;
}

/** The part of a German verb that stands behind its subject: "teilte die Polizei |mit". */
const separable = new Set(['mit', 'an', 'hinzu', 'ein']);

/** "X, … açıldığını söyledi.": a subject and a comma, what is said, and the verb that ends the sentence. */
function readVerbFinal(units: readonly Unit[], cue: UnitRange): ForeignClause | undefined {
  if (units.slice(cue.last).some(({ tag }) => tag !== 'stop')) return undefined;
  const first = clauseStartBefore(units, cue.first);
  const comma = units.findIndex(({ tag }, at) => at > first && tag === 'comma');
  if (comma === -1 || comma - first > longestSource || cue.first - comma < 4) return undefined;
  return { source: { first, last: comma }, content: { first: comma + 1, last: cue.first } };
}

/** "X a annoncé mardi la réouverture …": an announcement's or denial's object is what was said. */
function readAnnounced(units: readonly Unit[], cue: UnitRange): ForeignClause | undefined {
  if (!announcing.has(units[cue.first]?.lower ?? '')) return undefined;
  const opening = units.slice(cue.last, cue.last + 4).findIndex(({ lower }) => determiners.has(lower));
  const source = sourceBefore(units, cue.first);
  if (opening === -1 || source === undefined) return undefined;
  const first = cue.last + opening;
  const last = trimEnd(units, first, units.length);
  return last - first > 1 ? { source, content: { first, last } } : undefined;
}

const announcing = new Set(
  (
    'annoncé annonce dénoncé dénonce confirmé confirme démenti dément promis promet ' +
    'anunció anuncia anunciaron denunció denunciaron confirmó confirmaron negó desmintió prometió'
  ).split(' '),
);
const determiners = new Set(
  "le la les l' l’ un une des son sa ses leur leurs el los las una unos unas su sus".split(' '),
);
