/** Sentences that are read alike: each of `words`, parted by `|`, stands at `_` once. */
export interface RowCases {
  /** ISO 639-1; English where there is none. */
  readonly language?: string;
  readonly sentence: string;
  /** What is read in it; `_` stands for the word. */
  readonly reads: string;
  readonly words: string;
}

/** A table of rules with the sentences by which each of its rows is noticed, for specs and `tools/check-rules`. */
export interface RowSuite {
  /** Source or data file that holds the rows, relative to this package. */
  readonly table: string;
  /** The constants of a source file that hold rows, or `constant.property`, or what all such lines of a data file hold; all where none is given. */
  readonly within?: readonly string[];
  /** What parts rows within a string; white space where it is not given. */
  readonly separator?: RegExp;
  /** Whether names of properties are rows too. */
  readonly keys?: boolean;
  /** Whether rows are the objects of arrays, and not the parts of strings. */
  readonly elements?: boolean;
  /** What stands among rows and is none, or can never be reached and only completes a type. */
  readonly ignore?: RegExp;
  readonly cases: readonly RowCases[];
  /** What is read in a sentence, in the words of the cases. */
  readonly read: (sentence: string, language: string) => string;
}

/** One sentence with what is read in it. */
export interface RowCase {
  readonly language: string;
  readonly sentence: string;
  readonly reads: string;
}

/** The sentences of `cases`, one by one. */
export function listRowCases(cases: readonly RowCases[]): RowCase[] {
  return cases.flatMap(({ language = 'en', sentence, reads, words }) =>
    words.split('|').map((word) => ({
      language,
      sentence: capitalise(sentence.replaceAll('_', word)),
      reads: reads.replaceAll('_', word),
    })),
  );
}

/** The sentences that are read otherwise than their case says, as `sentence → what is read, not what the case says`. */
export function findMisread({ cases, read }: RowSuite): string[] {
  return listRowCases(cases).flatMap(({ sentence, language, reads }) => {
    const found = read(sentence, language);
    return found === reads ? [] : [`${sentence} → ${found}, not ${reads}`];
  });
}

function capitalise(sentence: string): string {
  return sentence.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());
}
