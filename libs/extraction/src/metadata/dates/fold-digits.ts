/** First code point of each decimal digit run that news prints besides ASCII; each run has ten digits in order. */
const digitZeros = [
  0x0660, // Arabic-Indic
  0x06f0, // Persian, Urdu, Sorani
  0x0966, // Devanagari
  0x09e6, // Bengali
  0x0e50, // Thai
  0x1040, // Myanmar
  0x17e0, // Khmer
  0xff10, // full width
];

const foreignDigit =
  /[\u0660-\u0669\u06f0-\u06f9\u0966-\u096f\u09e6-\u09ef\u0e50-\u0e59\u1040-\u1049\u17e0-\u17e9\uff10-\uff19]/g;

/** Writes the digits of other scripts as ASCII. The length stays the same, so offsets into the result hold for `text`. */
export function foldDigits(text: string): string {
  return text.replace(foreignDigit, (digit) => {
    const code = digit.charCodeAt(0);
    const zero = digitZeros.find((start) => code >= start && code < start + 10) ?? code;
    return String(code - zero);
  });
}
