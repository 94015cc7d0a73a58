import type { EntityType, Mention } from '@dateline/contracts';

/** A name at one place of the text, before it is known whose it is. */
export interface NameSpan {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly type: EntityType;
  readonly kind: Mention['kind'];
  /** Index of its sentence in the analysed text. */
  readonly sentence: number;
  readonly confidence: number;
}
