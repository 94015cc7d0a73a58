/**
 * The key under which a place's name is looked up: lower case, without diacritics, apostrophes, Arabic vowel marks or
 * a leading "the"; other punctuation is a space; "St." is "saint", "Mt." "mount", "Ft." "fort", "&" "and"; Arabic
 * letters in one form each. "Deir ez-Zor" and "Dayr az Zawr" stay two names: the gazetteer lists both.
 */
export function normalizePlaceName(name: string): string {
  const known = recent.get(name);
  if (known !== undefined) return known;
  const key = normalize(name);
  if (recent.size >= maxRecent) recent.clear();
  if (name.length <= maxRemembered) recent.set(name, key);
  return key;
}

/** Articles say the same names over and over, and each is looked up in several ways: the latest keys are kept. */
const recent = new Map<string, string>();
const maxRecent = 20_000;
const maxRemembered = 60;

function normalize(name: string): string {
  const folded = foldLetters(name);
  if (simple.test(folded)) return folded.startsWith('the ') ? folded.slice(4) : folded;
  return folded
    .replace(apostrophe, '')
    .replace(/&/g, ' and ')
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim()
    .replace(/^the (?=.)/, '')
    .replace(/(?<=^| )(?:st|ste|mt|ft)(?= )/g, (word) => abbreviations[word] ?? word);
}

const simple = /^(?!(?:st|ste|mt|ft) )(?!.* (?:st|ste|mt|ft) )[a-z]+(?: [a-z]+)*$/;
const apostrophe = /['’‘ʻʼʿʾ`´׳]/gu;
const abbreviations: Readonly<Record<string, string>> = { st: 'saint', ste: 'sainte', mt: 'mount', ft: 'fort' };
const plain: Readonly<Record<string, string>> = {
  ı: 'i', ø: 'o', đ: 'd', ð: 'd', þ: 'th', ł: 'l', ß: 'ss', æ: 'ae', œ: 'oe', ħ: 'h', ŋ: 'n', ə: 'e',
  ى: 'ي', ة: 'ه', ک: 'ك', ی: 'ي', ٱ: 'ا', ё: 'е',
}; // prettier-ignore

/** Lower case without combining marks; marks that letters of Indic and similar scripts cannot do without stay. */
function foldLetters(name: string): string {
  const lower = name.toLowerCase();
  if (/^[a-z ]*$/.test(lower)) return lower;
  return lower
    .normalize('NFKD')
    .replace(/[\u0300-\u036f\u0591-\u05bd\u0610-\u061a\u064b-\u065f\u0670\u0640\u200c-\u200f]/gu, '')
    .normalize('NFC')
    .replace(/[ıøđðþłßæœħŋəىةکیٱё]/gu, (letter) => plain[letter] ?? letter);
}
