import type { EnrichmentPass } from './enrichment-pass.js';

/** All passes of the enricher, in the order in which they run: each after the passes that provide what it needs. */
export function defaultPasses(): readonly EnrichmentPass[] {
  return [];
}
