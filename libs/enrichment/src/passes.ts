import type { EnrichmentPass } from './enrichment-pass.js';
import { placesPass } from './geo/places-pass.js';
import { speechPass } from './speech/speech-pass.js';
import { eventsPass } from './events/events-pass.js';
import { timesPass } from './time/times-pass.js';
import { contentPasses } from './content-passes.js';
import { orderPasses } from './order-passes.js';
import { entitiesPass } from './who/entities-pass.js';
import type { NameFinder } from './who/find-name-spans.js';

/**
 * All passes of the enricher, in the order in which they run: each after the passes that provide what it needs.
 * `additional` passes are ordered among them. `finder` finds the names, by default the linear tagger.
 */
export function defaultPasses(
  additional: readonly EnrichmentPass[] = [],
  finder?: NameFinder,
): readonly EnrichmentPass[] {
  return orderPasses([
    entitiesPass(finder),
    placesPass(),
    speechPass(),
    eventsPass(),
    timesPass(),
    ...contentPasses(),
    ...additional,
  ]);
}
