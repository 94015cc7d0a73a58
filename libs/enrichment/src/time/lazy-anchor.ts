import type { Day } from './calendar.js';
import type { Direction, TimeAnchor } from './time-reading.js';

/** What an anchor is made from. */
export interface AnchorSource {
  readonly document: Day | undefined;
  readonly reference: Day | undefined;
  /** Whether the reference was itself told against the day of the report. */
  readonly referenceLeans: boolean;
  /** Reads the tense around the expression. */
  readonly findDirection: () => Direction;
}

/** An anchor that looks at the tense only when asked, and knows whether the day of the report was used. */
export class LazyAnchor implements TimeAnchor {
  private used = false;

  constructor(private readonly source: AnchorSource) {}

  /** Whether what was read from this anchor depends on the day of the report. */
  get leans(): boolean {
    return this.used;
  }

  get document(): Day | undefined {
    this.used = true;
    return this.source.document;
  }

  get reference(): Day | undefined {
    if (this.source.reference !== undefined && this.source.referenceLeans) this.used = true;
    return this.source.reference;
  }

  get direction(): Direction {
    return this.source.findDirection();
  }
}
