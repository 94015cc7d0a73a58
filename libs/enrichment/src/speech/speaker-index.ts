import type { Entity, Span } from '@dateline/contracts';

/** The entities of an article by the place of their mentions. */
export interface SpeakerIndex {
  /** The person or organisation that a noun phrase names: the last such mention inside it that is its head, or none. */
  entityIn(span: Span): Entity | undefined;
}

interface Located {
  readonly start: number;
  readonly end: number;
  readonly entity: Entity;
}

/** Indexes mentions by their start; a look-up is a binary search. */
export function indexSpeakers(entities: readonly Entity[]): SpeakerIndex {
  const located: Located[] = entities
    .flatMap((entity) => entity.mentions.map(({ start, end }) => ({ start, end, entity })))
    .sort((a, b) => a.start - b.start || b.end - a.end);
  return {
    entityIn(span) {
      const inside: Located[] = [];
      for (let at = lowerBound(located, span.start); at < located.length; at++) {
        const mention = located[at];
        if (mention === undefined || mention.start >= span.end) break;
        if (mention.end <= span.end) inside.push(mention);
      }
      return bestSpeaker(inside);
    },
  };
}

function bestSpeaker(inside: readonly Located[]): Entity | undefined {
  const person = inside.find(({ entity }) => entity.type === 'person');
  return (person ?? inside.find(({ entity }) => entity.type === 'organization') ?? inside[0])?.entity;
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
