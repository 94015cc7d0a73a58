import type { UnitRange } from '../grammar/noun-phrase.js';
import type { Unit } from '../grammar/unit.js';
import { trimEnd, type Content } from './find-content.js';

/** "SMITH: …" of a transcript, "Poll: …" of a headline, and “…” — Name under a quotation, as unit ranges. */
export interface LabelAct {
  readonly cue: UnitRange;
  readonly source: UnitRange;
  readonly content: Content;
}

const longestLabel = 6;
/** Labels that name a form of text and nobody who speaks. */
const formLabels = new Set(
  'the latest|latest|update|breaking|exclusive|watch|video|photos|note|editor|analysis|opinion|live|factbox|timeline|read|related|correction|here'.split(
    '|',
  ),
);

/** The label of a segment, where it has one. `opensBlock` tells that the segment begins a paragraph. */
export function findLabelAct(units: readonly Unit[], opensBlock: boolean): LabelAct | undefined {
  return opensBlock ? (speakerLabel(units) ?? signature(units)) : signature(units);
}

function speakerLabel(units: readonly Unit[]): LabelAct | undefined {
  const first = units[0]?.tag === 'mark' || units[0]?.tag === 'quote' ? 1 : 0;
  const colon = units.slice(0, first + longestLabel + 1).findIndex(({ tag }) => tag === 'colon');
  if (colon <= first || units[colon + 1] === undefined || isTime(units, colon)) return undefined;
  const label = units.slice(first, colon);
  const named = label.every(({ tag, text }) => tag === 'name' || /^\p{Lu}/u.test(text) || text === '.');
  if (!named || formLabels.has(label.map(({ lower }) => lower).join(' '))) return undefined;
  const last = trimEnd(units, colon + 1, units.length);
  return {
    cue: { first: colon, last: colon + 1 },
    source: { first, last: colon },
    content: {
      first: colon + 1,
      last,
      kind: last === colon + 2 && units[colon + 1]?.tag === 'quote' ? 'quotation' : 'clause',
    },
  };
}

function isTime(units: readonly Unit[], colon: number): boolean {
  return units[colon - 1]?.tag === 'num' && units[colon + 1]?.tag === 'num';
}

function signature(units: readonly Unit[]): LabelAct | undefined {
  const at = units.findIndex(({ tag }) => tag === 'quote');
  if (at === -1 || units[at + 1]?.tag !== 'dash') return undefined;
  let last = at + 2;
  while (units[last]?.tag === 'dash') last++;
  const first = last;
  while (units[last]?.tag === 'name' || (units[last]?.text === '.' && last < units.length - 1)) last++;
  const ends = last === units.length || units[last]?.tag === 'comma' || units[last]?.tag === 'stop';
  if (last === first || !ends) return undefined;
  return {
    cue: { first: at + 1, last: first },
    source: { first, last },
    content: { first: at, last: at + 1, kind: 'quotation' },
  };
}
