import type { Knowledge } from '@dateline/contracts';
import type { EnrichmentContext } from '../enrichment-pass.js';

/**
 * What a module outside this package exports to add a field of its own to every article: its value becomes
 * `extensions.<name>`. See docs/enrichers.md.
 */
export interface Enricher {
  /** Name of the field: a letter, then letters, digits, `-` or `_`; at most 64 characters. */
  readonly name: string;
  /** Fields of the knowledge that must be there first. Default: none. */
  readonly needs?: readonly (keyof Knowledge)[];
  /**
   * The field's value for one article, any JSON; undefined leaves the field out. Runs in the enricher's process on every
   * article: pure, fast, and without waiting. What it throws fails the article, as an EnricherError.
   */
  enrich(context: EnrichmentContext, knowledge: Readonly<Partial<Knowledge>>): unknown;
}

const nameForm = /^[A-Za-z][\w-]{0,63}$/;

/** What is wrong with an enricher, or with what it did; names it. */
export class EnricherError extends Error {
  readonly code = 'enricher';

  constructor(
    readonly enricher: string,
    reason: string,
    options?: { cause: unknown },
  ) {
    super(`enricher "${enricher}": ${reason}`, options);
    this.name = 'EnricherError';
  }
}

/** Checks what a module exported. Throws an EnricherError that says what it lacks; `source` is where it came from. */
export function checkEnricher(value: unknown, source: string): Enricher {
  if (typeof value !== 'object' || value === null) throw new EnricherError(source, 'its default export is no object');
  const { name, needs, enrich } = value as Partial<Record<keyof Enricher, unknown>>;
  if (typeof name !== 'string' || !nameForm.test(name)) {
    throw new EnricherError(source, `name ${JSON.stringify(name)} is not a letter followed by letters, digits, - or _`);
  }
  if (typeof enrich !== 'function') throw new EnricherError(source, 'enrich is not a function');
  if (needs !== undefined && !(Array.isArray(needs) && needs.every((field) => typeof field === 'string'))) {
    throw new EnricherError(source, 'needs is not a list of field names');
  }
  return value as Enricher;
}
