import type { NameSpan } from './name-span.js';

/**
 * The name by which an entity goes: the spelling used most often, the earlier of equals; one in capitals throughout
 * (a dateline, a headline) only where there is no other, and then in small letters after the first.
 */
export function chooseSpelling(names: readonly NameSpan[], fallback: string): string {
  const counts = new Map<string, number>();
  for (const { text, kind } of names) {
    const spelling = text.replace(/\s+/g, ' ').replace(/^the\s+/i, '');
    if (kind === 'name' && !isShouted(spelling)) counts.set(spelling, (counts.get(spelling) ?? 0) + 1);
  }
  let best: string | undefined;
  for (const [spelling, count] of counts) if (best === undefined || count > (counts.get(best) ?? 0)) best = spelling;
  if (best !== undefined) return best;
  return isShouted(fallback) && names.every(({ kind }) => kind === 'name') ? capitalize(fallback) : fallback;
}

/** Longer than an acronym, and all in capitals. */
function isShouted(text: string): boolean {
  return text.length > 5 && !/\p{Ll}/u.test(text) && /\p{Lu}{3}/u.test(text);
}

function capitalize(text: string): string {
  return text.replace(/\p{L}+/gu, (word) => word.charAt(0) + word.slice(1).toLowerCase());
}
