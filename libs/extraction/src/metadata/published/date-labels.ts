import type { DateEvidence } from './date-evidence.js';

export const publishedLabel =
  /(publi(?:shed|sh date|cation date|é|cado|cada|cato|kuj|c)|posted|post(?:ing)? (?:date|time)|first published|created|originally|issued|released|opublikowan|опубликован|опубліковано|дата публикации|veröffentlicht|erstellt|geplaatst|gepubliceerd|yayın|giriş|oluşturulma|نشر|تاريخ النشر|منتشر|بڵاوکرا|weşand|פורסם|प्रकाशित|发布|發布|公開|掲載|입력|등록|δημοσίευση|julkaistu|publicerad|publisert)/iu;

export const modifiedLabel =
  /(updat|modifi|last (?:edited|reviewed|changed)|revised|edited|reviewed|mis à jour|aktualisiert|stand:|actualizado|atualizado|aggiornat|bijgewerkt|güncelle|обновлен|оновлено|آخر تحديث|تحديث|به.?روز|نوێکرا|עודכן|अपडेट|更新|수정|ενημέρωση|aktualizacja|päivitetty|uppdaterad|oppdatert)/iu;

/** Before the date of the first publication, whatever else a page shows. */
const originalLabel =
  /(?:originally|first) (?:published|posted|appeared|ran)|(?:publié|paru) (?:initialement|pour la première fois)|ursprünglich veröffentlicht|publicado originalmente/iu;

/** The label that stands last before a date on its line. */
export function roleBefore(text: string, start: number): DateEvidence['role'] | undefined {
  const before = text.slice(Math.max(0, start - 40), start);
  const modified = lastMatch(before, modifiedLabel);
  const published = lastMatch(before, publishedLabel);
  if (modified === -1 && published === -1) return undefined;
  return modified > published ? 'modified' : 'published';
}

/** Whether the date at `start` is said to be that of the first publication. */
export function isLabelledOriginal(text: string, start: number): boolean {
  return originalLabel.test(text.slice(Math.max(0, start - 60), start));
}

function lastMatch(text: string, pattern: RegExp): number {
  return Math.max(-1, ...[...text.matchAll(new RegExp(pattern.source, 'giu'))].map(({ index }) => index));
}
