import type { AmountLanguage } from './amount-language.js';

/** Another number behind the counted ends what can be said of them: "12 killed and 30 injured". */
const nextNumber = /\p{N}/u;

/** What befell the counted, by the words right before the number, else by the nearest ones behind it. */
export function findOutcome(before: string, behind: string, language: AmountLanguage): string | undefined {
  for (const [outcome, { before: pattern }] of Object.entries(language.outcomes)) {
    if (pattern?.test(before) === true) return outcome;
  }
  const reach = behind.slice(0, nextNumber.exec(behind)?.index ?? behind.length);
  let nearest: { outcome: string; length: number } | undefined;
  for (const [outcome, { behind: pattern }] of Object.entries(language.outcomes)) {
    const length = pattern.exec(reach)?.[0].length;
    if (length !== undefined && (nearest === undefined || length < nearest.length)) nearest = { outcome, length };
  }
  return nearest?.outcome;
}
