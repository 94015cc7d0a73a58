/** What a language needs to read its numbers, units and outcomes. All keys are lower case. */
export interface AmountLanguage {
  /** What stands before the decimals; the other of point and comma groups thousands. */
  readonly decimal: '.' | ',';
  /** Number words below a hundred, and "hundred", by value. */
  readonly numbers: Readonly<Record<string, number>>;
  /** "thousand", "million", by value; they multiply what stands before them. */
  readonly scales: Readonly<Record<string, number>>;
  /** "dozens", "hundreds", "tens of thousands": the least that they mean. */
  readonly vague: Readonly<Record<string, number>>;
  /** Words that join the parts of a number: "two hundred and fifty". */
  readonly joiners: ReadonlySet<string>;
  /** What stands before "two" where it refers back and counts nothing: "the two governments". */
  readonly pair?: RegExp;
  /** Words before a number that make it approximate: "about", "at least". */
  readonly approximate: RegExp;
  /** "percent" and its like. */
  readonly percent: ReadonlySet<string>;
  /** Words before a number that make it a percentage: Turkish "yüzde". */
  readonly percentBefore?: RegExp;
  /** Currency names to ISO 4217; two-word names ("syrian pounds") before one-word ones. */
  readonly currencies: Readonly<Record<string, string>>;
  /** Currency names of several states, by the state's ISO code: which one is meant, the article's states tell. */
  readonly sharedCurrencies?: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** Measures to their symbol. */
  readonly measures: Readonly<Record<string, string>>;
  /** Counted nouns to the unit that the record carries. */
  readonly counted: Readonly<Record<string, string>>;
  /** Small words that end the search for the counted noun. */
  readonly stops: ReadonlySet<string>;
  /** Outcome to the expression behind the number, and before it, that tells it. */
  readonly outcomes: Readonly<Record<string, { readonly behind: RegExp; readonly before?: RegExp }>>;
}
