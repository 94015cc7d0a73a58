import type { Actor, Entity, PloverType } from '@dateline/contracts';
import { nounPhraseAt, type UnitRange } from '../grammar/noun-phrase.js';
import type { Unit } from '../grammar/unit.js';
import { spanOf } from '../speech/attribute-speech.js';
import type { SpeakerIndex } from '../speech/speaker-index.js';
import { codeActor } from './code-actor.js';
import type { ClauseEvent } from './find-clauses.js';

export interface Actors {
  readonly sources: readonly Actor[];
  readonly targets: readonly Actor[];
}

/** Prepositions that lead to the other side of an event, in the order of preference, by type. */
const towards: Readonly<Partial<Record<PloverType, readonly string[]>>> = {
  CONSULT: ['with', 'to', 'between', 'in', 'for', 'among'],
  AID: ['to', 'for', 'in'],
  AGREE: ['to', 'with', 'for', 'between', 'on', 'in'],
  COOPERATE: ['with', 'to', 'from', 'between'],
  SUPPORT: ['with', 'to', 'for', 'of', 'in', 'between'],
  PROTEST: ['against', 'over', 'from', 'in', 'outside', 'of', 'by'],
  RETREAT: ['from', 'in', 'to'],
  MOBILIZE: ['against', 'to', 'in', 'near', 'on', 'along'],
  REQUEST: ['on', 'from', 'of', 'to', 'by'],
  REJECT: ['by', 'from', 'with', 'to', 'in', 'of'],
};
const otherwise: readonly string[] = ['against', 'on', 'with', 'to', 'in', 'from', 'for', 'of', 'over', 'between'];

/** Who did it and to whom it was done, from the clause of a verbal event. */
export function findActors(text: string, units: readonly Unit[], event: ClauseEvent, speakers: SpeakerIndex): Actors {
  const { reading, subject, sayer } = event;
  const { group } = reading;
  const read = (range: UnitRange | undefined): Actor[] => actorsIn(text, units, range, speakers);
  const named = read(subject);
  if (group.passive && reading.type !== 'REQUEST') {
    const by =
      units[group.last]?.lower === 'by'
        ? group.last
        : units.findIndex(({ lower }, at) => at >= group.last && lower === 'by');
    const agent = by === -1 ? [] : read(nounPhraseAt(units, by + 1));
    return { sources: agent, targets: named };
  }
  if (sayer !== undefined && subject !== undefined && sayer.first !== subject.first && reading.type === 'REQUEST') {
    return { sources: read(sayer), targets: named };
  }
  const others = findOthers(text, units, event, speakers).filter(
    (actor) => !named.some(({ name }) => name === actor.name),
  );
  const sources = isPronoun(units, subject) && sayer !== undefined && named.length === 0 ? read(sayer) : named;
  if (others.length === 0 && sources.length === 2 && symmetric.has(reading.type)) {
    return { sources: sources.slice(0, 1), targets: sources.slice(1) };
  }
  return { sources, targets: others };
}

const symmetric: ReadonlySet<PloverType> = new Set<PloverType>(['CONSULT', 'AGREE', 'COOPERATE', 'SUPPORT']);

function isPronoun(units: readonly Unit[], range: UnitRange | undefined): boolean {
  return range !== undefined && range.last - range.first === 1 && units[range.first]?.tag === 'pron';
}

/** The direct object when it is somebody, else the first party behind a fitting preposition, else the first party. */
function findOthers(text: string, units: readonly Unit[], { reading }: ClauseEvent, speakers: SpeakerIndex): Actor[] {
  let at = reading.group.last;
  while (
    ['adv', 'time'].includes(units[at]?.tag ?? 'mark') ||
    (units[at]?.lower === 'on' && units[at + 1]?.tag === 'time')
  )
    at++;
  if (units[at]?.tag === 'that') at++;
  const direct = actorsIn(text, units, nounPhraseAt(units, at), speakers).filter(isParty);
  if (direct.length > 0) return direct;
  for (const preposition of towards[reading.type] ?? otherwise) {
    for (let index = reading.group.last; index < units.length; index++) {
      if (units[index]?.lower !== preposition) continue;
      const found = actorsIn(text, units, nounPhraseAt(units, index + 1), speakers).filter(isParty);
      if (found.length > 0) return found;
    }
  }
  return [];
}

/** Whether a phrase is somebody that can be dealt with: a state, an organ, or a named person or body. */
function isParty({ code, entityId }: Actor): boolean {
  return code !== undefined || entityId !== undefined;
}

/** The actors that a noun phrase names, one for each of its coordinated parts. */
export function actorsIn(
  text: string,
  units: readonly Unit[],
  range: UnitRange | undefined,
  speakers: SpeakerIndex,
): Actor[] {
  if (range === undefined) return [];
  return splitCoordinated(units, range).flatMap((part) => {
    const mention = spanOf(units, part);
    const name = text.slice(mention.start, mention.end);
    const entity: Entity | undefined = speakers.entityIn(mention);
    if (entity === undefined && isPronoun(units, part)) return [];
    const code = codeActor(name, entity);
    const pronoun = isPronoun(units, part) || /^(?:who|which|that)$/i.test(name);
    const actor: Actor = { name: pronoun ? (entity?.name ?? name) : name, mention };
    if (entity !== undefined) actor.entityId = entity.id;
    if (code !== undefined) actor.code = code;
    return [actor];
  });
}

function splitCoordinated(units: readonly Unit[], range: UnitRange): UnitRange[] {
  const parts: UnitRange[] = [];
  let first = range.first;
  for (let at = range.first; at <= range.last; at++) {
    if (at < range.last && units[at]?.tag !== 'cc') continue;
    if (at > first) parts.push({ first, last: at });
    first = at + 1;
  }
  const named = parts.every((part) => units.slice(part.first, part.last).some(({ tag }) => tag === 'name'));
  return parts.length > 1 && named ? parts : [range];
}
