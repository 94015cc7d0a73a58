/**
 * How far a document is processed. `all` parses and enriches; `parse` stops before enrichment; `enrich` takes the text
 * as the body just as it is, so that offsets point into the input.
 */
export const stages = ['all', 'parse', 'enrich'] as const;
export type Stage = (typeof stages)[number];
