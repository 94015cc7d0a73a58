import type { Token } from './analyzed-text.js';
import { classifyAbbreviation } from './abbreviations.js';

const wideMarks = /^[。！？｡؟۔।॥՜՞։።]+$/u;
const dottedAbbreviation = /^(?:\p{L}\.){2,}$/u;
const startsLower = /^\p{Ll}/u;
const startsUpper = /^\p{Lu}/u;
/** Words that begin sentences and are no part of a name: after "U.S." or "Inc." they show that the sentence ended. */
const beginners = new Set(
  (
    'The A An He She It They We I You This That These Those There Here In On At As But And Or So If When While After Before Since For From By To ' +
    'His Her Its Their Our My Your What Who Why How Where With Without However Meanwhile Although Though Because Earlier Later Last Now Then Both All ' +
    'Some Many Most Several Other Another According Asked Speaking Such No Not One Two Three'
  ).split(' '),
);
/** Languages that write an ordinal as number and point ("3. Oktober"). */
const ordinalLanguages = new Set([
  'de',
  'da',
  'nb',
  'no',
  'nn',
  'fi',
  'cs',
  'sk',
  'hu',
  'hr',
  'sr',
  'sl',
  'bs',
  'tr',
  'et',
  'is',
  'ku',
  'pl',
]);

/** Whether the sentence that began at token `first` ends with the mark at `index`; `after` is the next token beyond closing quotes. */
export function endsSentence(
  tokens: readonly Token[],
  index: number,
  first: number,
  after: Token | undefined,
  language: string,
): boolean {
  const token = tokens[index];
  if (token === undefined) return false;
  const mark = token.text;
  if (mark === '!' || mark === '?' || mark === '‽') return after === undefined || !startsLower.test(after.text);
  if (mark === '…') return after !== undefined && isBeginning(after);
  if (dottedAbbreviation.test(mark)) return after === undefined || beginsAfterAbbreviation(after);
  if (mark !== '.') return wideMarks.test(mark);
  if (after === undefined) return true;
  const previous = tokens[index - 1];
  if (previous === undefined || index === first) return isBeginning(after);
  if (startsLower.test(after.text) || /^[,;:%)]/.test(after.text)) return false;
  if (previous.end !== token.start) return isBeginning(after);
  if (previous.kind === 'number') return endsAfterNumber(previous, index - first, after, language);
  if (previous.text === '.') return isBeginning(after);
  const abbreviation = classifyAbbreviation(previous.text);
  if (abbreviation === 'closing') return beginsAfterAbbreviation(after);
  if (abbreviation === 'prefixing')
    return isPlainLetter(previous) && beginsAfterAbbreviation(after) && index - first > 3;
  return after.start > token.end || (previous.text.length > 2 && startsUpper.test(after.text));
}

function endsAfterNumber(number: Token, distance: number, after: Token, language: string): boolean {
  if (distance === 1) return false;
  return !(ordinalLanguages.has(language) && number.text.length <= 2 && startsUpper.test(after.text));
}

/** "Vitamin C. The …" ends; "J. Smith" does not. */
function isPlainLetter(token: Token): boolean {
  return token.text.length === 1;
}

function beginsAfterAbbreviation(after: Token): boolean {
  return beginners.has(after.text) || /^["“«„‘]/.test(after.text);
}

function isBeginning(after: Token): boolean {
  return !startsLower.test(after.text) && !/^[,;:.)…]/.test(after.text);
}
