import type { Actor, NewsEvent, Place, PloverType, TextSpan, TimeExpression } from '@dateline/contracts';
import type { UnitRange } from '../grammar/noun-phrase.js';
import { spanOf } from '../speech/attribute-speech.js';
import type { Segment } from '../speech/build-segments.js';
import { cameoCode } from './cameo-codes.js';
import { findActors, type Actors } from './find-actors.js';
import { isParty, readActors, type ActorContext } from './read-actors.js';
import { findClauseEvents, type ClauseEvent } from './find-clauses.js';
import { findContexts } from './find-contexts.js';
import { findNominalEvent, type NominalEvent } from './find-nominal-events.js';
import { findStatus } from './find-status.js';

/** What events of a sentence are read against: all lists in the order of the text. */
export interface EventContext extends ActorContext {
  readonly places: readonly { readonly place: Place; readonly start: number }[];
  readonly times: readonly TimeExpression[];
}

/** Types that are words: a thing that is no known party ("the line will …") agrees to and threatens nothing. */
const verbalTypes: ReadonlySet<PloverType> = new Set<PloverType>(['AGREE', 'THREATEN', 'REJECT', 'REQUEST', 'ACCUSE']);

/** Clauses below this (relative, participial) tell of an event in passing: no record is made of it. */
const leastCentral = 1;

/** Words before a place that say that something is there. */
const locating = /\b(?:in|at|near|on|outside|around|across|of|to)\s(?:the\s)?(?:\p{L}+\s)?$/iu;

/** The event of a sentence, or none: of several clauses the most central tells it. */
export function extractEvent(segment: Segment, context: EventContext): NewsEvent | undefined {
  const clause = mostCentral(findClauseEvents(segment.units));
  if (clause !== undefined && clause.rank > leastCentral) return ofClause(segment, clause, context);
  const nominal = findNominalEvent(segment.units);
  return nominal === undefined ? undefined : ofNominal(segment, nominal, context);
}

function mostCentral(events: readonly ClauseEvent[]): ClauseEvent | undefined {
  return events.reduce<ClauseEvent | undefined>(
    (best, event) => (best === undefined || event.rank > best.rank ? event : best),
    undefined,
  );
}

function ofClause(segment: Segment, clause: ClauseEvent, context: EventContext): NewsEvent | undefined {
  const actors = findActors(context, segment.units, clause);
  const { type, mode, cue } = clause.reading;
  if (!isPlausible(segment, clause, actors, context)) return undefined;
  if (isSport(segment, clause, context) || isMishap(segment, clause, actors, context)) return undefined;
  if (verbalTypes.has(type) && actors.sources.length > 0 && !actors.sources.some(isParty)) return undefined;
  return assemble(segment, context, actors, cue, {
    type,
    ...(mode === undefined ? {} : { mode }),
    status: findStatus(segment, clause),
    confidence: clause.rank >= 2 ? 0.75 : 0.5,
  });
}

/** "Ghana beat Morocco 2-1", "Nigeria and Senegal meet in the semi-final". */
function isSport({ units, start, end }: Segment, { reading }: ClauseEvent, { text }: EventContext): boolean {
  return contests.has(units[reading.group.main]?.lemma ?? '') && sporting.test(text.slice(start, end));
}

const contests = new Set(
  'beat meet defeat host fight conquer storm shoot fire attack hit strike clash play'.split(' '),
);
const sporting =
  /\b(?:finals?|semi-?finals?|quarter-?finals?|cup|league|match|tournament|championships?|goals?|scored|scoring|coach|goalkeeper|striker|innings|\d{1,2}[-–]\d{1,2}(?! (?:years?|people|percent)))\b/iu;

/** Harm that nobody did: by nature or by accident, where the sentence names no doer, or only where a storm came. */
function isMishap(
  { start, end }: Segment,
  { reading }: ClauseEvent,
  { sources }: Actors,
  { text }: EventContext,
): boolean {
  if (reading.type !== 'ASSAULT' || !mishap.test(text.slice(start, end))) return false;
  return sources.every(({ mention }) => stricken.test(text.slice(start, mention.start)));
}

/** "The storm that slammed into |the eastern coast has killed 11". */
const stricken =
  /\b(?:in|into|across|through|on|over|near|off|hit|struck|battered|swept|lashed|flooded)\s(?:the\s)?$/iu;

const mishap =
  /\b(?:landslides?|mudslides?|floods?|flooding|flash flood|earthquakes?|quake|aftershocks?|storms?|hurricane|cyclone|typhoon|tornado(?:es)?|avalanche|lightning|wildfires?|eruption|tsunami|heatwave|falling|fallen|collapsed?|collapse of|crash(?:ed)?|collision|collided|derail(?:ed|ment)?|overturned|capsized|drown(?:ed|ing)?|accident|stampede)\b/iu;

/** Sense in which a word is no event, told by who is in it. */
function isPlausible(
  segment: Segment,
  { reading, rank }: ClauseEvent,
  { sources, targets }: Actors,
  { persons }: EventContext,
): boolean {
  const lemma = segment.units[reading.group.main]?.lemma;
  const power = sources.some(({ code }) => code !== undefined && code.length >= 3 && !powerless.has(code));
  if (rank < 2) return power;
  if (lemma === 'warn') return power && targets.length > 0;
  if (reading.obligation === true) return sources.some(isParty) && targets.some(isParty);
  const words = reading.type === 'ASSAULT' && reading.mode === undefined && sources.length > 0 && targets.length > 0;
  return !(words && [...sources, ...targets].every(({ entityId }) => entityId !== undefined && persons.has(entityId)));
}

/** Roles without a state that command nothing. */
const powerless = new Set(['CVL', 'BUS', 'MED', 'EDU', 'LAB', 'REL', 'JUD', 'LEG', 'PTY', 'NGO']);

function ofNominal(segment: Segment, nominal: NominalEvent, context: EventContext): NewsEvent | undefined {
  const read = (range: UnitRange | undefined): Actor[] => readActors(context, segment.units, range);
  const before = read(nominal.before).filter(({ code }) => code !== undefined);
  const after = read(nominal.after?.range).filter(({ code }) => code !== undefined);
  const by = nominal.after?.preposition === 'by';
  const between = nominal.after?.preposition === 'between' && after.length > 1;
  const sources = by ? after : between ? after.slice(0, 1) : before;
  const targets = by ? before : between ? after.slice(1) : after;
  const { type, mode } = nominal.noun;
  return assemble(segment, context, { sources, targets }, nominal.cue, {
    type,
    ...(mode === undefined ? {} : { mode }),
    status: findStatus(segment),
    confidence: 0.4,
  });
}

type Facts = Pick<NewsEvent, 'type' | 'status' | 'confidence'> & { readonly mode?: string };

/** An event with nobody in it who is known by code or identity is not worth a record. */
function assemble(
  segment: Segment,
  context: EventContext,
  actors: Actors,
  cue: UnitRange,
  facts: Facts,
): NewsEvent | undefined {
  const parties = [...actors.sources, ...actors.targets];
  if (!parties.some(isParty)) return undefined;
  const { text } = context;
  const { start, end } = segment;
  const placeId = placeOf(segment, context);
  const time = context.times.find(
    (expression) =>
      inside(expression, segment) &&
      expression.type !== 'duration' &&
      expression.type !== 'set' &&
      !limit.test(text.slice(segment.start, expression.start)),
  )?.value;
  return {
    ...facts,
    contexts: findContexts(text.slice(start, end)),
    cameoCode: cameoCode(facts.type, facts.mode),
    cue: cut(text, spanOf(segment.units, cue)),
    sources: [...actors.sources],
    targets: [...actors.targets],
    ...(placeId === undefined ? {} : { placeId }),
    ...(time === undefined ? {} : { time }),
    evidence: cut(text, { start, end }),
  };
}

/** Before a time that tells how long something lasts, not when it happened. */
const limit = /\b(?:until|till|through|since)\s(?:the\s|at least\s)?$/iu;

function inside(span: { readonly start: number; readonly end: number }, segment: Segment): boolean {
  return span.start >= segment.start && span.end <= segment.end;
}

/** The most exact place that the sentence says something happened in ("in Homs", "near the border"). */
function placeOf(segment: Segment, { text, places }: EventContext): string | undefined {
  const located = places.filter(({ start }) => locating.test(text.slice(Math.max(segment.start, start - 24), start)));
  return (located.find(({ place }) => place.precision !== 'country') ?? located[0])?.place.entityId;
}

function cut(text: string, { start, end }: { readonly start: number; readonly end: number }): TextSpan {
  return { start, end, text: text.slice(start, end) };
}
