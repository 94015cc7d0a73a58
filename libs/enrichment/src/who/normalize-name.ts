const article = /\b(?:al|el|ul|as|ash|ad|an|ar|at|az)[-‑\s]+(?=\p{L})/gu;

/** One form for all ways to write a name: case, diacritics, points, quotes, a leading "the" and a possessive are dropped. */
export function normalizeName(name: string): string {
  if (/^[a-z]+(?: [a-z]+)*$/i.test(name) && !/^the /i.test(name)) return name.toLowerCase();
  return name
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/['’]s?$/u, '')
    .replace(/^the\s+/, '')
    .replace(/[.'’‘`"“”]/gu, '')
    .replace(/[\s\-‑–]+/gu, ' ')
    .trim();
}

/** As {@link normalizeName}, and without the Arabic article, which writers put and leave out: "al-Shara" is "shara". */
export function normalizePersonName(name: string): string {
  return normalizeName(name.replace(/^(?:al|el|as|ash|ad|an|ar|at|az)[-‑\s]+(?=\p{L})/iu, '').replace(article, ''));
}
