import type { Knowledge } from '@dateline/contracts';
import type { EnrichmentPass } from './enrichment-pass.js';

/** Passes that cannot be put in order; says which pass, and what is wrong with it. */
export class PassOrderError extends Error {
  readonly code = 'pass-order';

  constructor(
    readonly pass: string,
    readonly reason: string,
  ) {
    super(`enrichment pass "${pass}": ${reason}`);
    this.name = 'PassOrderError';
  }
}

type Field = keyof Knowledge;

/**
 * Orders passes so that each runs after all that provide what it needs; otherwise in the order given. Several passes may
 * provide one field: one that also needs it refines what the others made, and runs after them.
 * Throws PassOrderError where a needed field has no provider, where two passes share a name, or where passes wait for
 * each other.
 */
export function orderPasses(passes: readonly EnrichmentPass[]): EnrichmentPass[] {
  checkNames(passes);
  const ordered: EnrichmentPass[] = [];
  const waiting = [...passes];
  while (waiting.length > 0) {
    const next = waiting.findIndex((pass) => pass.needs.every((field) => !isAwaited(field, pass, waiting)));
    const pass = waiting[next];
    if (pass === undefined) throw new PassOrderError(waiting[0]?.name ?? '', waitingReason(waiting));
    for (const field of pass.needs) {
      if (!ordered.some(({ provides }) => provides.includes(field))) {
        throw new PassOrderError(pass.name, `needs "${field}", which no other pass provides`);
      }
    }
    ordered.push(pass);
    waiting.splice(next, 1);
  }
  return ordered;
}

/** Whether a pass still to come makes `field` for `pass`; of two that refine the same field the earlier listed goes first. */
function isAwaited(field: Field, pass: EnrichmentPass, waiting: readonly EnrichmentPass[]): boolean {
  const refines = pass.provides.includes(field);
  return waiting.some((other, index) => {
    if (other === pass || !other.provides.includes(field)) return false;
    const alsoRefines = other.needs.includes(field);
    return !(refines && alsoRefines) || index < waiting.indexOf(pass);
  });
}

function waitingReason(waiting: readonly EnrichmentPass[]): string {
  return `waits in a circle: ${waiting.map(({ name, needs }) => `${name} needs ${needs.join(', ')}`).join('; ')}`;
}

function checkNames(passes: readonly EnrichmentPass[]): void {
  const names = new Set<string>();
  for (const { name } of passes) {
    if (names.has(name)) throw new PassOrderError(name, 'there are two of this name');
    names.add(name);
  }
}
