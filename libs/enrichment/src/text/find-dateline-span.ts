import type { ParsedArticle, Span } from '@dateline/contracts';

/** Where the dateline stands in the text, with the dash or stop that parts it from the first sentence. */
export function findDatelineSpan({ text, dateline }: ParsedArticle): Span | undefined {
  if (dateline === undefined || dateline.text === '') return undefined;
  const start = text.indexOf(dateline.text);
  if (start < 0) return undefined;
  const printed = start + dateline.text.length;
  const mark = /^[\s.]{0,3}(?:--|[-–—―ـ:=])?\s{0,3}/u.exec(text.slice(printed, printed + 10));
  return { start, end: printed + (mark?.[0].length ?? 0) };
}
