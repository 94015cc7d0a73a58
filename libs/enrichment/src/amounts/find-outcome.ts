import type { AmountLanguage } from './amount-language.js';

/** Another number behind the counted ends what can be said of them: "12 killed and 30 injured". */
const nextNumber = /\p{N}/u;
const letter = /\p{L}/u;
/** A word and a space: what tells an outcome before a number ends so. */
const endsInWord = /[\p{L}\p{M}]\s$/u;

/** What befell the counted, by the words right before the number, else by the nearest ones behind it. */
export function findOutcome(before: string, behind: string, language: AmountLanguage): string | undefined {
  const outcomes = Object.entries(language.outcomes);
  if (endsInWord.test(before.slice(-3))) {
    for (const [outcome, { before: pattern }] of outcomes) if (pattern?.test(before) === true) return outcome;
  }
  const reach = behind.slice(0, nextNumber.exec(behind)?.index ?? behind.length);
  if (!letter.test(reach)) return undefined;
  let nearest: { outcome: string; length: number } | undefined;
  for (const [outcome, { behind: pattern }] of outcomes) {
    const length = pattern.exec(reach)?.[0].length;
    if (length !== undefined && (nearest === undefined || length < nearest.length)) nearest = { outcome, length };
  }
  return nearest?.outcome;
}
