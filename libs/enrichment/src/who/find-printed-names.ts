import type { ParsedArticle } from '@dateline/contracts';
import type { AnalyzedText } from '../text/analyzed-text.js';
import type { NameSpan } from './name-span.js';
import { findSentenceAt } from './text-tokens.js';

/**
 * Names that the report's own form tells, in the order of the text: the agency that it is from, wherever it is named,
 * and the places of the dateline.
 */
export function findPrintedNames(text: AnalyzedText, { agency, dateline }: ParsedArticle): NameSpan[] {
  const printedAgency = dateline?.agency === undefined ? undefined : readPrintedAgency(dateline.text);
  const agencies = new Set([agency?.name, dateline?.agency, printedAgency].filter((name) => name !== undefined));
  const found = [...agencies].flatMap((name) => findWhole(text, name, 'organization'));
  const printed = dateline === undefined ? -1 : text.text.indexOf(dateline.text);
  if (dateline !== undefined && printed >= 0) {
    for (const { name } of dateline.places) {
      found.push(...findWhole(text, name, 'place', printed, printed + dateline.text.length).slice(0, 1));
    }
  }
  return found.sort((left, right) => left.start - right.start || right.end - left.end);
}

/** The agency as the dateline writes it, which may be in another script than its name: "(سانا)", "– РИА Новости." */
export function readPrintedAgency(dateline: string): string | undefined {
  const bracketed = /\(([^()\d]{2,40})\)/u.exec(dateline)?.[1];
  const trailing = /[–—-]\s*([^\d–—-]{2,40}?)\s*[.:–—-]*\s*$/u.exec(dateline)?.[1];
  return (bracketed ?? trailing)?.trim();
}

/** Where `name` stands by itself; a place's in any case, since datelines are written in capitals. */
function findWhole(
  text: AnalyzedText,
  name: string,
  type: 'organization' | 'place',
  from = 0,
  to = text.text.length,
): NameSpan[] {
  const folded = type === 'place' ? foldCase(text.text) : text.text;
  const sought = type === 'place' ? foldCase(name) : name;
  const spans: NameSpan[] = [];
  if (sought === '' || folded.length !== text.text.length) return spans;
  for (let at = folded.indexOf(sought, from); at >= 0 && at + sought.length <= to;) {
    const end = at + sought.length;
    const stands =
      !/[\p{L}\p{N}]$/u.test(folded.slice(Math.max(0, at - 2), at)) &&
      !/^[\p{L}\p{N}]/u.test(folded.slice(end, end + 2));
    if (stands) {
      const sentence = findSentenceAt(text, at);
      spans.push({ start: at, end, text: text.text.slice(at, end), type, kind: 'name', sentence, confidence: 0.95 });
    }
    at = folded.indexOf(sought, end);
  }
  return spans;
}

/** Lower case where that keeps every offset. */
function foldCase(text: string): string {
  const lower = text.toLowerCase();
  return lower.length === text.length
    ? lower
    : text.replace(/\p{Lu}/gu, (letter) =>
        letter.toLowerCase().length === letter.length ? letter.toLowerCase() : letter,
      );
}
