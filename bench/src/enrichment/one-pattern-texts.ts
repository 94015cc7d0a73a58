/** What a text of one pattern is made of. */
export interface Pattern {
  readonly name: string;
  readonly unit: string;
  /** English where absent. */
  readonly language?: string;
}

/** Patterns whose megabytes ask most of some pass: all names, all numbers, no sentence's end, nothing but ends. */
export const patterns: readonly Pattern[] = [
  { name: 'one sentence of words', unit: 'the word ' },
  { name: 'digits', unit: '1' },
  { name: 'numbers', unit: '12 ' },
  { name: 'quotation marks', unit: '"' },
  { name: 'opening marks', unit: '“' },
  { name: 'brackets', unit: '(' },
  { name: 'capitalised words', unit: 'Word ' },
  { name: 'words in capitals', unit: 'ABC ' },
  { name: 'names', unit: 'Barin Kolev ' },
  { name: '"Adam and Eve and"', unit: 'Adam and Eve and ' },
  { name: '"Bank of"', unit: 'Bank of ' },
  { name: '"London,"', unit: 'London, ' },
  { name: '"on Monday"', unit: 'on Monday ' },
  { name: '"Mr."', unit: 'Mr. ' },
  { name: 'quotations', unit: '"Yes" he said. ' },
  { name: 'paragraphs of a word', unit: 'Word\n\n' },
  { name: 'lines of a word', unit: 'Word\n' },
  { name: 'Arabic "he said"', unit: 'قال ', language: 'ar' },
  { name: 'Chinese', unit: '北京', language: 'zh' },
];
