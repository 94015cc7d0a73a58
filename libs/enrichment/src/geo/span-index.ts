import type { Span } from '@dateline/contracts';

/** Spans that are taken, by character, so that asking for an overlap costs no search. */
export class SpanIndex {
  /** 1: part of the name of something else; 2: part of a toponym. */
  private readonly taken: Uint8Array;

  constructor(length: number, spans: Iterable<Span> = []) {
    this.taken = new Uint8Array(length);
    for (const { start, end } of spans) this.taken.fill(1, start, end);
  }

  /** Takes a span for a toponym. */
  add({ start, end }: Span): void {
    this.taken.fill(2, start, end);
  }

  overlaps({ start, end }: Span): boolean {
    for (let at = start; at < end; at++) if (this.taken[at] !== 0) return true;
    return false;
  }

  overlapsToponym({ start, end }: Span): boolean {
    for (let at = start; at < end; at++) if (this.taken[at] === 2) return true;
    return false;
  }
}
