import type { PageLine } from '../page/page-index.js';
import { cleanByline } from './clean-byline.js';
import { isFullName } from './is-full-name.js';

/** Characters of a label that stands above the names it introduces. */
export const longestLabel = 24;
const longestLine = 80;
const mostNames = 8;
const joint = /^(?:,|;|&|,? ?(?:and|et|und|y|e|og|och|en|ve|и|و))$/iu;
const plural = /^(?:authors|author\(s\)|auteurs|autoren|autores|autori|yazarlar|авторы)\s?:?$/iu;

/** "By", "Author(s)", "Written by:": the names are on the lines below. */
export function isBareLabel(text: string): boolean {
  return text.length <= longestLabel && cleanByline(text).names.length === 0;
}

/**
 * The names on the lines below a label at `at`: the next line, and further ones where lines of commas and "and" join them, or the
 * label is a plural and they are names too.
 */
export function readNamesBelow(lines: readonly PageLine[], at: number): string {
  const parts: string[] = [];
  let next = at + 1;
  const isPlural = plural.test(lines[at]?.text ?? '');
  while (parts.length < mostNames) {
    const text = lines[next]?.text ?? '';
    if (text === '' || text.length >= longestLine) break;
    if (parts.length > 0 && !joint.test(lines[next - 1]?.text ?? '') && !(isPlural && isName(text))) break;
    parts.push(text);
    next += joint.test(lines[next + 1]?.text ?? '') ? 2 : 1;
  }
  return parts.join(', ');
}

function isName(text: string): boolean {
  const { names, hasRest } = cleanByline(text);
  return !hasRest && names.length === 1 && names.every(isFullName);
}
