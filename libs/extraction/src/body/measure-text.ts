const eastAsian = /[\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff\uac00-\ud7af\u0e00-\u0eff]/g;
const hasEastAsian = /[\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff\uac00-\ud7af\u0e00-\u0eff]/;

/** What one East Asian character says, in Latin letters. */
const lettersPerCharacter = 2.5;
const lettersPerWord = 5;

/** Length of a text in characters and words that mean the same amount of language in every script. */
export function measureText(text: string): { chars: number; words: number } {
  let words = 1;
  for (let index = text.indexOf(' '); index >= 0; index = text.indexOf(' ', index + 1)) words += 1;
  if (!hasEastAsian.test(text)) return { chars: text.length, words };
  const characters = text.match(eastAsian)?.length ?? 0;
  const extra = characters * (lettersPerCharacter - 1);
  return { chars: text.length + extra, words: words + (characters * lettersPerCharacter) / lettersPerWord };
}
