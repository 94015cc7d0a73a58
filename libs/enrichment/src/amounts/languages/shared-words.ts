import type { AmountLanguage } from '../amount-language.js';

type Outcomes = Record<string, string>;

/** What may stand between the verb and the number. */
const nearly =
  '(?:au moins|environ|plus de|mindestens|rund|al menos|unas|unos|más de|около|не менее|более|نحو|حوالي|أكثر من|ما لا يقل عن)\\s';

/** Outcome expressions for words that may stand within forty characters behind the number, or right before it. */
export function outcomesOf(words: Outcomes, apart = 40): AmountLanguage['outcomes'] {
  return Object.fromEntries(
    Object.entries(words).map(([outcome, forms]) => [
      outcome,
      {
        behind: new RegExp(`^[^.;:!?؟،]{0,${apart}}?(?<![\\p{L}\\p{M}])(?:${forms})(?![\\p{L}\\p{M}])`, 'iu'),
        // Arabic writes "and" onto the word.
        before: new RegExp(`(?<![\\p{L}\\p{M}])و?(?:${forms})\\s(?:${nearly})?$`, 'iu'),
      },
    ]),
  );
}

/** Currency signs and codes that every language writes alike. */
export const symbols = { USD: 'usd', EUR: 'eur|euro', GBP: 'gbp', TRY: 'try', RUB: 'rub' };
/** Units that every language of Latin script writes alike. */
export const metric = { km: 'km', kg: 'kg', ha: 'ha', MW: 'mw', 'km/h': 'km/h', m: 'm', t: 't' };
