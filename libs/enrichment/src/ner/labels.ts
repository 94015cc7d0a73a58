/** The types that the tagger tells apart; facilities count as LOC. */
export const nameTypes = ['PER', 'ORG', 'LOC'] as const;
export type NameType = (typeof nameTypes)[number];

/** BIOES labels by number: 0 is outside; then, for each type, begin, inside, end, single. */
export const labelCount = 1 + 4 * nameTypes.length;
const begin = 0;
const inside = 1;
const ending = 2;
const single = 3;

/** The label of a token at `position` (from 0) of a name of `length` tokens. */
export function labelOf(type: NameType, position: number, length: number): number {
  const base = 1 + 4 * nameTypes.indexOf(type);
  if (length === 1) return base + single;
  if (position === 0) return base + begin;
  return base + (position === length - 1 ? ending : inside);
}

/** Whether `right` may follow `left`; `-1` stands for the edge of the sentence. */
export function mayFollow(left: number, right: number): boolean {
  const open = left > 0 && partOf(left) <= inside;
  if (right <= 0) return !open;
  const continues = partOf(right) === inside || partOf(right) === ending;
  return open ? continues && typeOf(left) === typeOf(right) : !continues;
}

/** The type of a label other than 0, as an index into {@link nameTypes}. */
export function typeOf(label: number): number {
  return (label - 1) >> 2;
}

/** Reads `[first, last)` token ranges and their types off a valid sequence of labels. */
export function readNames(labels: ArrayLike<number>): { first: number; last: number; type: NameType }[] {
  const names: { first: number; last: number; type: NameType }[] = [];
  let first = 0;
  for (let index = 0; index < labels.length; index++) {
    const label = labels[index] ?? 0;
    if (label === 0) continue;
    const part = partOf(label);
    if (part === begin || part === single) first = index;
    const type = nameTypes[typeOf(label)];
    if (type !== undefined && (part === ending || part === single)) names.push({ first, last: index + 1, type });
  }
  return names;
}

function partOf(label: number): number {
  return (label - 1) & 3;
}
