const labels: Readonly<Record<string, RegExp>> = {
  headline: /^(?:headline|title|titre|titel|titular|título|titolo|başlık|заголовок|العنوان|تیتر|标题|タイトル)$/iu,
  subheadline: /^(?:subheadline|subhead|deck|standfirst|chapô|unterzeile|bajada|العنوان الفرعي)$/iu,
  byline: /^(?:byline|by|author|authors|auteur|autor|autore|yazar|автор|الكاتب|نویسنده|作者|記者|记者)$/iu,
  date: /^(?:date|published|publication date|datum|fecha|data|tarih|дата|التاريخ|تاریخ|日期)$/iu,
  section: /^(?:section|category|desk|rubrique|ressort|sección|seção|kategori|рубрика|القسم|دسته)$/iu,
  tags: /^(?:keywords|tags|mots-clés|schlagwörter|palabras clave|palavras-chave|etiketler|ключевые слова|الكلمات المفتاحية|کلیدواژه‌ها)$/iu,
  agency: /^(?:source|agency|credit|agence|agentur|agencia|ajans|источник|المصدر|منبع)$/iu,
  language: /^(?:language|langue|sprache|idioma|lingua|dil|язык|اللغة|زبان)$/iu,
};

export interface LabelledLine {
  field: string;
  value: string;
}

/** "Headline: …", "Source: …" as some deliveries put before the text. */
export function readLabelledLine(line: string): LabelledLine | undefined {
  const match = /^([\p{L}\p{M}\u200c -]{2,24})\s*[:：]\s*(\S.{0,500})$/u.exec(line);
  if (match?.[1] === undefined || match[2] === undefined) return undefined;
  const label = match[1].trim();
  for (const [field, pattern] of Object.entries(labels))
    if (pattern.test(label)) return { field, value: match[2].trim() };
  return undefined;
}
