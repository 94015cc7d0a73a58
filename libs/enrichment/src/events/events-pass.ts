import type { NewsEvent, Place, TimeExpression } from '@dateline/contracts';
import type { EnrichmentPass } from '../enrichment-pass.js';
import { readSegments } from '../speech/read-segments.js';
import { indexSpeakers } from '../speech/speaker-index.js';
import { extractEvent } from './extract-events.js';

/** What: who did what to whom, where and when, in PLOVER types with CAMEO codes. English only: other languages get none. */
export function eventsPass(): EnrichmentPass<'events'> {
  return {
    name: 'events',
    needs: ['entities', 'places', 'times'],
    provides: ['events'],
    run({ text }, { entities = [], places = [], times = [] }) {
      if (text.language !== 'en' && text.language !== 'und') return { events: [] };
      const speakers = indexSpeakers(entities, text.text);
      const countries = new Map(
        places.flatMap(({ entityId, country }) => (country === undefined ? [] : [[entityId, country]])),
      );
      const persons = new Set(entities.filter(({ type }) => type === 'person').map(({ id }) => id));
      const nearby = indexBySentence(places, times);
      const events: NewsEvent[] = [];
      for (const segment of readSegments(text)) {
        const event = extractEvent(segment, {
          text: text.text,
          speakers,
          countries,
          persons,
          ...nearby(segment.start, segment.end),
        });
        if (event !== undefined) events.push(event);
      }
      return { events };
    },
  };
}

/** Gives the places and times mentioned between two offsets; asked in the order of the text it is linear. */
function indexBySentence(places: readonly Place[], times: readonly TimeExpression[]) {
  const mentions = places
    .flatMap((place) => place.mentions.map(({ start }) => ({ start, place })))
    .sort((a, b) => a.start - b.start);
  let place = 0;
  let time = 0;
  return (start: number, end: number) => {
    while ((mentions[place]?.start ?? Infinity) < start) place++;
    while ((times[time]?.start ?? Infinity) < start) time++;
    return { places: upTo(mentions, place, end), times: upTo(times, time, end) };
  };
}

function upTo<Item extends { readonly start: number }>(items: readonly Item[], from: number, end: number): Item[] {
  let last = from;
  while ((items[last]?.start ?? Infinity) < end) last++;
  return items.slice(from, last);
}
