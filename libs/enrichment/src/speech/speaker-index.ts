import type { Entity, Span } from '@dateline/contracts';

/** The entities of an article by the place of their mentions. */
export interface SpeakerIndex {
  /** Whom a noun phrase names: the entity that is its head, not one that only qualifies it ("an aide to *Smith*"). */
  entityIn(span: Span): Entity | undefined;
  /** The person last mentioned before `offset`, not farther back than `reach` characters. */
  personBefore(offset: number, reach: number): Entity | undefined;
  /** The organisation last named before a span that says only "the ministry", whose name ends so. */
  bodyBefore(span: Span, reach: number): Entity | undefined;
}

interface Located {
  readonly start: number;
  readonly end: number;
  readonly entity: Entity;
  readonly demonym: boolean;
  readonly pronoun: boolean;
}

/** Mentions that a pronoun looks at before it gives up. */
const longestLook = 40;
/** The kind of body alone, which the report has named before. */
const bodyWord =
  /^the (ministry|department|agency|bank|party|union|court|council|commission|committee|university|association|institute|bureau|federation|foundation|office)$/iu;
const preposition = /(?<!\p{L})(?:of|for|to|in|from|at|by|with|on|near|under|within)(?!\p{L})/u;
const owner = /^['’]s?\s+\p{L}/u;

const indexes = new WeakMap<readonly Entity[], SpeakerIndex>();

/** Indexes mentions by their start, once for all passes over one text; a look-up is a binary search. */
export function indexSpeakers(entities: readonly Entity[], text: string): SpeakerIndex {
  const index = indexes.get(entities) ?? buildIndex(entities, text);
  indexes.set(entities, index);
  return index;
}

function buildIndex(entities: readonly Entity[], text: string): SpeakerIndex {
  const located: Located[] = entities
    .flatMap((entity) =>
      entity.mentions.map(({ start, end, kind }) => ({
        start,
        end,
        entity,
        demonym: kind === 'demonym',
        pronoun: kind === 'pronoun',
      })),
    )
    .sort((a, b) => a.start - b.start || b.end - a.end);
  const lastBefore = (offset: number, reach: number, fits: (entity: Entity) => boolean): Entity | undefined => {
    for (let at = lowerBound(located, offset) - 1, steps = 0; at >= 0 && steps < longestLook; at--, steps++) {
      const mention = located[at];
      if (mention === undefined || mention.end < offset - reach) return undefined;
      if (fits(mention.entity)) return mention.entity;
    }
    return undefined;
  };
  return {
    entityIn(span) {
      const inside: Located[] = [];
      for (let at = lowerBound(located, span.start); at < located.length; at++) {
        const mention = located[at];
        if (mention === undefined || mention.start >= span.end) break;
        if (mention.end <= span.end && isHead(text, span, mention)) inside.push(mention);
      }
      return bestSpeaker(inside, text, span);
    },
    personBefore: (offset, reach) => lastBefore(offset, reach, ({ type }) => type === 'person'),
    bodyBefore(span, reach) {
      const word = bodyWord.exec(text.slice(span.start, span.end))?.[1]?.toLowerCase();
      if (word === undefined) return undefined;
      return lastBefore(
        span.start,
        reach,
        ({ type, name }) => type === 'organization' && name.toLowerCase().endsWith(` ${word}`),
      );
    },
  };
}

function isHead(text: string, span: Span, mention: Located): boolean {
  // "His spokeswoman" is not he.
  if (mention.pronoun && mention.end < span.end) return false;
  const before = text.slice(span.start, mention.start);
  if (preposition.test(before.slice(before.lastIndexOf(',') + 1))) return false;
  return !owner.test(text.slice(mention.end, Math.min(span.end, mention.end + 6)));
}

function bestSpeaker(inside: readonly Located[], text: string, span: Span): Entity | undefined {
  const party =
    inside.find(({ entity }) => entity.type === 'person') ??
    inside.find(({ entity }) => entity.type === 'organization');
  if (party !== undefined) return party.entity;
  const place = inside.find(({ entity }) => entity.type === 'place' || entity.type === 'facility');
  if (place === undefined || place.demonym) return undefined;
  return /^['’]?s?[\s.,]*$/u.test(text.slice(place.end, span.end)) ? place.entity : undefined;
}

function lowerBound(located: readonly Located[], start: number): number {
  let low = 0;
  let high = located.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((located[middle]?.start ?? 0) < start) low = middle + 1;
    else high = middle;
  }
  return low;
}
