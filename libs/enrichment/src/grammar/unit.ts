/** Word class of a unit, as coarse as clause finding needs it. */
export type Tag =
  | 'det'
  | 'poss'
  | 'prep'
  | 'noun'
  | 'name'
  | 'adj'
  | 'adv'
  | 'num'
  | 'pron'
  | 'wh'
  | 'verb'
  | 'be'
  | 'have'
  | 'do'
  | 'modal'
  | 'to'
  | 'neg'
  | 'cc'
  | 'sub'
  | 'that'
  | 'time'
  | 'comma'
  | 'stop'
  | 'colon'
  | 'semicolon'
  | 'dash'
  | 'open'
  | 'close'
  | 'mark'
  | 'quote';

export type VerbForm = 'base' | 's' | 'past' | 'ing' | 'participle';

/** A stretch of text between quotation marks; `start`/`end` exclude the marks, `outerStart`/`outerEnd` include them. */
export interface Quotation {
  readonly start: number;
  readonly end: number;
  readonly outerStart: number;
  readonly outerEnd: number;
  /** The mark was never closed where it was opened: the quotation runs on with its next paragraph. */
  readonly continues: boolean;
}

/** A token with its word class, or a whole quotation taken as one thing that is said. */
export interface Unit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly lower: string;
  tag: Tag;
  /** Of a verb; fields that come and go would cost every unit its fast layout in memory. */
  form: VerbForm | undefined;
  lemma: string | undefined;
  readonly quotation: Quotation | undefined;
}
