/** A word as dictionaries here spell it: lower case, without diacritics, final dot and Arabic letter variants. */
export function foldWord(word: string): string {
  const lower = word.toLowerCase();
  if (/^[a-z]+$/.test(lower)) return lower;
  return lower
    .normalize('NFD')
    .replace(/[\u0300-\u036f\u0591-\u05c7\u064b-\u065f\u0670\u0640\u200c-\u200f'’.]/g, '')
    .replace(/ı/g, 'i')
    .replace(/[يى]/g, 'ی')
    .replace(/ك/g, 'ک')
    .replace(/ٱ/g, 'ا')
    .replace(/ۆ/g, 'و')
    .replace(/[ةەھہ]/g, 'ه');
}
