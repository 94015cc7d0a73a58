const particles = new Set([
  'de',
  'del',
  'la',
  'las',
  'los',
  'el',
  'da',
  'do',
  'dos',
  'of',
  'the',
  'upon',
  'sur',
  'en',
  'les',
  'am',
  'an',
  'der',
  'im',
  'di',
  'and',
  'e',
]);

/** A place as running text writes it: "AL-QAMISHLI" is "Al-Qamishli", "RIO DE JANEIRO" is "Rio de Janeiro"; other spellings stay. */
export function writePlaceName(printed: string): string {
  if (printed !== printed.toUpperCase() || printed === printed.toLowerCase()) return printed;
  const locale = /[İŞĞ]/u.test(printed) && !/[QWXÊÎÛ]/u.test(printed) ? 'tr' : 'en';
  return printed
    .split(' ')
    .map((word, index) => {
      if (/^(?:\p{Lu}\.){2,}$/u.test(word)) return word;
      const lower = word.toLocaleLowerCase(locale);
      return index > 0 && particles.has(lower) ? lower : capitalize(word, locale);
    })
    .join(' ');
}

function capitalize(word: string, locale: string): string {
  return word
    .toLocaleLowerCase(locale)
    .replace(/(^|[-‑'’(])(\p{L})/gu, (_, before: string, letter: string) => before + letter.toLocaleUpperCase(locale))
    .replace(/(['’])S$/u, '$1s');
}
