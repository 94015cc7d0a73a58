import type { Tag, Unit } from './unit.js';

/** Half-open range of unit indexes. */
export interface UnitRange {
  readonly first: number;
  readonly last: number;
}

const inside: ReadonlySet<Tag> = new Set<Tag>(['noun', 'name', 'adj', 'num', 'det', 'poss']);
const heads: ReadonlySet<Tag> = new Set<Tag>(['noun', 'name', 'pron', 'num', 'det', 'poss', 'wh']);
/** A noun phrase longer than this is no phrase but a misread sentence. */
const longest = 30;

/** The noun phrase that ends right before unit `end` (exclusive), with its `of`/`for`/`in` phrases and coordinated names. */
export function nounPhraseBefore(units: readonly Unit[], end: number, floor = 0): UnitRange | undefined {
  let last = end;
  last = skipTrailing(units, last, floor);
  const head = units[last - 1];
  if (head === undefined || last <= floor) return undefined;
  if (head.tag === 'pron') return { first: last - 1, last };
  let first = last;
  while (first > floor && last - first < longest) {
    const unit = units[first - 1];
    if (unit === undefined) break;
    if (inside.has(unit.tag) || isAbbreviationStop(units, first - 1)) {
      first--;
    } else if (unit.tag === 'close') {
      const open = openingBefore(units, first - 1, floor);
      if (open === undefined) break;
      first = open;
    } else if (joinsNominals(units, first - 1, floor)) {
      first--;
    } else break;
  }
  while (first < last && (units[first]?.tag === 'stop' || units[first]?.tag === 'mark' || units[first]?.tag === 'open'))
    first++;
  const trimmed = withQuantity(units, lastProperPhrase(units, first, last), floor);
  const tail = units[last - 1]?.tag ?? 'mark';
  const named = heads.has(tail) || tail === 'close' || (tail === 'adj' && last - trimmed > 1);
  return trimmed < last && named ? { first: trimmed, last } : undefined;
}

/** "At least two people" begins with "at". */
function withQuantity(units: readonly Unit[], first: number, floor: number): number {
  const word = units[first]?.lower;
  return (word === 'least' || word === 'most') && first > floor && units[first - 1]?.lower === 'at' ? first - 1 : first;
}

/** The noun phrase that starts at unit `start`; `of`, `for` and `in` phrases belong to it. */
export function nounPhraseAt(units: readonly Unit[], start: number, ceiling = units.length): UnitRange | undefined {
  let last = start;
  if (units[start]?.tag === 'pron') return { first: start, last: start + 1 };
  while (last < ceiling && last - start < longest) {
    const unit = units[last];
    if (unit === undefined) break;
    if (inside.has(unit.tag) || isAbbreviationStop(units, last)) {
      last++;
    } else if (unit.tag === 'open' && last > start) {
      const close = closingAfter(units, last, ceiling);
      if (close === undefined) break;
      last = close + 1;
    } else if (last > start && joinsRight(units, last)) {
      last++;
    } else break;
  }
  while (last > start && ['prep', 'cc', 'det', 'stop', 'mark'].includes(units[last - 1]?.tag ?? '')) last--;
  for (let at = start; at < last; at++) {
    const tag = units[at]?.tag;
    if (tag === 'noun' || tag === 'name' || tag === 'num' || tag === 'adj') return { first: start, last };
  }
  return undefined;
}

function skipTrailing(units: readonly Unit[], end: number, floor: number): number {
  let last = end;
  while (last > floor) {
    const tag = units[last - 1]?.tag;
    if (tag === 'adv' || tag === 'neg') last--;
    else if (tag === 'time') last -= units[last - 2]?.lower === 'on' || units[last - 2]?.tag === 'adj' ? 2 : 1;
    else break;
  }
  return last;
}

/** The full stop of "Rep." or an initial, inside a sentence. */
function isAbbreviationStop(units: readonly Unit[], index: number): boolean {
  const unit = units[index];
  const previous = units[index - 1];
  return (
    (unit?.text === '.' && previous?.tag === 'name' && previous.end === unit.start && index < units.length - 1) ||
    unit?.text === '&' ||
    (unit?.tag === 'mark' && unit.text === '/')
  );
}

function openingBefore(units: readonly Unit[], close: number, floor: number): number | undefined {
  for (let at = close - 1; at >= floor && close - at < 12; at--) if (units[at]?.tag === 'open') return at;
  return undefined;
}

function closingAfter(units: readonly Unit[], open: number, ceiling: number): number | undefined {
  for (let at = open + 1; at < ceiling && at - open < 12; at++) if (units[at]?.tag === 'close') return at;
  return undefined;
}

function joinsNominals(units: readonly Unit[], index: number, floor: number): boolean {
  const unit = units[index];
  const left = units[index - 1];
  if (unit === undefined || left === undefined || index <= floor) return false;
  const nominalLeft = nominal.has(left.tag);
  if (unit.tag === 'cc') return nominalLeft && unit.lower === 'and';
  if (unit.tag === 'prep') return nominalLeft || describesPerson(units, index - 1);
  if (unit.tag === 'to') return left.lower === 'close' && describesPerson(units, index - 1);
  return describing.has(unit.lower) && nominalLeft;
}

const nominal: ReadonlySet<Tag> = new Set<Tag>(['noun', 'name', 'num', 'close']);
/** What stands behind the people whom it describes: "three officials briefed on the plan". */
const describing = new Set(['familiar', 'close', 'briefed', 'involved', 'authorised', 'authorized']);

/** Adjectives that are mostly nouns, behind which a place of work may follow. */
const officeHolders = new Set(['official', 'executive', 'representative']);

/** "A senior official at …", "two people familiar with …": an adjective that is a noun, or stands behind its noun. */
function describesPerson(units: readonly Unit[], index: number): boolean {
  const unit = units[index];
  const left = units[index - 1];
  if (unit === undefined || left === undefined) return false;
  if (describing.has(unit.lower)) return nominal.has(left.tag);
  return unit.tag === 'adj' && (left.tag === 'adj' || left.tag === 'det');
}

function joinsRight(units: readonly Unit[], index: number): boolean {
  const unit = units[index];
  const next = units[index + 1];
  if (unit === undefined || next === undefined) return false;
  const startsNominal = inside.has(next.tag);
  if (unit.tag === 'cc') return unit.lower === 'and' && next.tag === 'name' && units[index - 1]?.tag === 'name';
  if (unit.tag === 'to')
    return units[index - 1]?.lower === 'close' && describesPerson(units, index - 1) && startsNominal;
  if (describing.has(unit.lower)) return describesPerson(units, index) && (next.tag === 'prep' || next.tag === 'to');
  if (unit.tag !== 'prep' || !startsNominal) return false;
  const left = units[index - 1]?.lower ?? '';
  return unit.lower === 'of' || unit.lower === 'for' || officeHolders.has(left) || describing.has(left);
}

/** "At a rally in Ohio Smith said": of a phrase that follows a preposition, only the last name or noun group is meant. */
function lastProperPhrase(units: readonly Unit[], first: number, last: number): number {
  const before = units[first - 1];
  if (before?.tag !== 'prep' && before?.tag !== 'to') return first;
  for (let at = last - 1; at > first; at--) {
    const tag = units[at]?.tag;
    if (tag === 'det' || tag === 'prep') return tag === 'det' ? at : at + 1;
  }
  return first;
}
