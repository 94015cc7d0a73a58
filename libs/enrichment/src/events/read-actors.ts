import type { Actor, Entity } from '@dateline/contracts';
import { nounPhraseAt, type UnitRange } from '../grammar/noun-phrase.js';
import type { Unit } from '../grammar/unit.js';
import { spanOf } from '../speech/attribute-speech.js';
import type { SpeakerIndex } from '../speech/speaker-index.js';
import { eventNouns } from './event-nouns.js';
import { findRole } from './actor-roles.js';
import { codeActor } from './code-actor.js';

/** What actors of an article are read against. */
export interface ActorContext {
  readonly text: string;
  readonly speakers: SpeakerIndex;
  /** ISO 3166-1 alpha-2 of the country that an entity of type place lies in. */
  readonly countries: ReadonlyMap<string, string>;
  /** Ids of the entities that are persons. */
  readonly persons: ReadonlySet<string>;
}

/** The actors that a noun phrase names, one for each of its coordinated names; pronouns only where resolved. */
export function readActors(context: ActorContext, units: readonly Unit[], range: UnitRange | undefined): Actor[] {
  if (range === undefined) return [];
  return splitCoordinated(units, withoutRelative(units, range)).flatMap((part) => {
    const mention = spanOf(units, part);
    const words = context.text.slice(mention.start, mention.end);
    const deed = isDeed(units, part);
    const entity = deed ? undefined : (context.speakers.entityIn(mention) ?? memberOf(context, words, mention.end));
    const pronoun = isPronoun(units, part);
    if (pronoun && entity === undefined) return [];
    const country = entity === undefined ? undefined : context.countries.get(entity.id);
    const code = codeActor(words, { entity, country, acts: !deed });
    const actor: Actor = { name: pronoun ? (entity?.name ?? words) : words, mention };
    if (entity !== undefined) actor.entityId = entity.id;
    if (code !== undefined) actor.code = code;
    return [actor];
  });
}

/** The parties of a list that begins at `start`: "Iran, Iraq and Syria". */
export function readActorList(context: ActorContext, units: readonly Unit[], start: number): Actor[] {
  const actors: Actor[] = [];
  // Of two, the one behind a comma alone may be somebody who speaks: "at Kyiv, Ukraine's army said".
  let listed = 0;
  let at = start;
  for (;;) {
    const phrase = nounPhraseAt(units, at);
    if (phrase === undefined) break;
    const found = readActors(context, units, phrase).filter(isParty);
    if (found.length === 0) break;
    const isJoined = at === start || units[at - 1]?.tag === 'cc';
    actors.push(...found);
    if (isJoined) listed = actors.length;
    at = phrase.last;
    if (units[at]?.tag === 'comma') at++;
    if (units[at]?.tag === 'cc') at++;
    if (at === phrase.last || units[at]?.tag !== 'name') break;
  }
  return actors.length > 2 ? actors : actors.slice(0, listed);
}

/** Whether a phrase is somebody that can be dealt with: a state, an organ, or a named person or body. */
export function isParty({ code, entityId }: Actor): boolean {
  return code !== undefined || entityId !== undefined;
}

/** Whether the range is one pronoun. */
export function isPronoun(units: readonly Unit[], range: UnitRange | undefined): boolean {
  return range !== undefined && range.last - range.first === 1 && units[range.first]?.tag === 'pron';
}

const members =
  /(?:^|\s)(?:members|officials|representatives|leaders|delegates|fighters|troops|forces|soldiers) (?:of|from) /iu;

/** "Members of the Harbour Union" act for the union. */
function memberOf({ speakers }: ActorContext, words: string, end: number): Entity | undefined {
  const match = members.exec(words);
  return match === null
    ? undefined
    : speakers.entityIn({ start: end - words.length + match.index + match[0].length, end });
}

/** Whether the phrase is headed by a thing done ("an Indian proposal"), not by somebody. */
function isDeed(units: readonly Unit[], { first, last }: UnitRange): boolean {
  const end = units.findIndex(({ tag }, at) => at > first && at < last && tag === 'prep');
  const head = units[(end === -1 ? last : end) - 1];
  if (head?.tag !== 'noun' || findRole([head.lower]) !== undefined) return false;
  return deeds.has(head.lower) || (eventNouns.get(head.lower)?.nature ?? 'force') !== 'force';
}

const deeds = new Set(
  'offer proposal plan policy policies removal attempt effort efforts decision statement changes violations failure refusal movement'.split(
    ' ',
  ),
);

function withoutRelative(units: readonly Unit[], { first, last }: UnitRange): UnitRange {
  let end = last;
  while (end > first + 1 && ['wh', 'that', 'comma'].includes(units[end - 1]?.tag ?? 'noun')) end--;
  return { first, last: end };
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
