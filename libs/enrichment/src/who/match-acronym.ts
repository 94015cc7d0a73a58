/**
 * Where in `long` the full form of `short` begins, by matching the letters of `short` from the end, the first one at
 * the beginning of a word (Schwartz and Hearst's test); undefined when they do not match.
 */
export function findLongForm(short: string, long: string): number | undefined {
  const letters = short.toLowerCase().match(/[\p{L}\p{N}]/gu) ?? [];
  const text = long.toLowerCase();
  let at = text.length - 1;
  for (let index = letters.length - 1; index >= 0; index--) {
    const letter = letters[index] ?? '';
    while (at >= 0 && (text.charAt(at) !== letter || (index === 0 && !beginsWord(text, at)))) at--;
    if (at < 0) return undefined;
    at--;
  }
  return at + 1;
}

/** Whether the capitals and word beginnings of `long` spell `short`, small words counted or not. */
export function spellsAcronym(short: string, long: string): boolean {
  const wanted = short.replace(/[.\s]/g, '').toUpperCase();
  const words = long.split(/[\s\-‑/]+/).filter(Boolean);
  const initials = (from: readonly string[]) => from.map((word) => word.charAt(0).toUpperCase()).join('');
  const capitals = initials(words.filter((word) => /^[\p{Lu}\p{N}]/u.test(word)));
  return wanted.length > 1 && (capitals === wanted || initials(words) === wanted);
}

function beginsWord(text: string, at: number): boolean {
  return at === 0 || !/[\p{L}\p{N}]/u.test(text.charAt(at - 1));
}
