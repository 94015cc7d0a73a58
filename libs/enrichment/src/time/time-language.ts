import type { Captures } from './time-reading.js';
import type { TimeReader } from './time-readers.js';

/**
 * One way in which a language writes a time. In `match`, `{month}` captures a word of the category `month` (or, for
 * `day`, `year`, `num` and the like, digits), `{month2}` a second one, a space any white space; the rest is a regular
 * expression.
 */
export interface TimeRule {
  readonly match: string;
  readonly read: TimeReader;
  /** Captures that the rule itself settles: `{ shift: -1 }`. */
  readonly given?: Captures;
  /** Only where the text before the match ends so. */
  readonly after?: RegExp;
  /** Never where the text before the match ends so. */
  readonly notAfter?: RegExp;
  /** Never where the text behind the match begins so. */
  readonly notBefore?: RegExp;
}

/** A language's words and ways of writing times. */
export interface TimeLanguage {
  /** Category to word to value; words are lower case, white space single. */
  readonly words: Readonly<Record<string, Readonly<Record<string, string | number>>>>;
  /** Category to an expression for more of its words: hyphenated ones whose value is the sum of their parts'. */
  readonly patterns?: Readonly<Record<string, string>>;
  readonly rules: readonly TimeRule[];
  /** First words of rules that begin with a word of no category. */
  readonly starters: readonly string[];
  /** Words that are times only when capitalised: "may", "march". */
  readonly capitalised?: ReadonlySet<string>;
  /** Verb forms and words by which a clause speaks of what is to come, and of what was; with the flags `giu`. */
  readonly future: RegExp;
  readonly past: RegExp;
  /** What a bare weekday means when no cue is found. */
  readonly usual: 'past' | 'unknown';
  /** One-letter words written together with the next: Arabic "و", "ب". */
  readonly clitics?: RegExp;
}
