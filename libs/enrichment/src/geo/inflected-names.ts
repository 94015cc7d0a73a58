/** Endings of case in languages that inflect names, and what the dictionary form may have in their place. */
const cyrillic: readonly (readonly [RegExp, readonly string[]])[] = [
  [/(?:ии|ию|ией|иею)$/u, ['ия']],
  [/(?:ого|ому|ом)$/u, ['ий', 'ое', '']],
  [/(?:ой|ою)$/u, ['а', 'ый']],
  [/(?:ей|ею)$/u, ['я', 'ь']],
  [/[еу]$/u, ['', 'а', 'о']],
  [/[ыи]$/u, ['а', 'я', 'ь', '']],
  [/[ая]$/u, ['', 'ь', 'й', 'о']],
  [/ю$/u, ['я', 'ь', 'й']],
  [/(?:ом|ем)$/u, ['', 'ь', 'о']],
];
const kurmanji = /(?:yê|ya|yî|ê|a|î)$/u;
const arabicPrefix = /^(?:وال|بال|كال|فال|لل|ال|[وبلفك])(?=\p{Script=Arabic}{3})/u;

/** Dictionary forms that an inflected name may have: "Дамаске" → "Дамаск", "Şam'da" → "Şam", "بدمشق" → "دمشق". */
export function uninflectName(name: string, language: string): string[] {
  const apostrophe = /^(\p{Lu}[\p{L}\p{M}\- ]+)['’]\p{Ll}{1,6}$/u.exec(name)?.[1];
  if (apostrophe !== undefined && (language === 'tr' || language === 'az')) return [apostrophe];
  if (/\p{Script=Cyrillic}$/u.test(name)) {
    return cyrillic.flatMap(([ending, forms]) =>
      ending.test(name) ? forms.map((form) => name.replace(ending, form)) : [],
    );
  }
  if (/^\p{Script=Arabic}/u.test(name)) {
    const bare = name.replace(arabicPrefix, '');
    if (bare === name) return [];
    return name.startsWith('ال') ? [bare] : [bare, `ال${bare}`];
  }
  return language === 'ku' && kurmanji.test(name) ? [name.replace(kurmanji, ''), name.replace(kurmanji, 'e')] : [];
}
