/** Countries that write English and print the day before the month. */
const dayFirstCountry = /^(gb|uk|au|nz|ie|in|za|ng|ke|sg|my|pk|bd|lk|hk|gh|ug|tz|mt|jm|tt)$/i;

/**
 * How `3/4/2026` is to be read on a page: month first only in English without a sign of a country that writes day first.
 *
 * @param language tag such as `en-GB`, as declared
 */
export function findNumericOrder(language: string | undefined, url: string | undefined): 'dmy' | 'mdy' {
  const [code = 'en', region] = (language ?? 'en').split('-');
  if (code !== 'en') return 'dmy';
  if (region !== undefined && dayFirstCountry.test(region)) return 'dmy';
  const ending = url !== undefined && URL.canParse(url) ? (new URL(url).hostname.split('.').at(-1) ?? '') : '';
  return dayFirstCountry.test(ending) ? 'dmy' : 'mdy';
}
