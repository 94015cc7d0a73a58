/** Digits with groups of three and decimals, from `lastIndex`; spaces group only where three digits follow. */
export const digitsPattern =
  /\d{1,3}(?:(?:[.,'’]|[\u00a0\u202f\u2009 ])\d{3})+(?:[.,]\d{1,4})?(?!\d)|\d+(?:[.,]\d+)?(?!\d)/uy;

/**
 * The number that a run of digits and separators writes, given the language's decimal sign; undefined where the two
 * readings contradict each other ("1.2.3").
 */
export function parseDigits(text: string, decimal: '.' | ','): number | undefined {
  const compact = text.replace(/[\s'’\u00a0\u202f\u2009]/gu, '');
  const group = decimal === '.' ? ',' : '.';
  const groups = compact.split(group);
  if (groups.length === 1) return toNumber(compact, decimal);
  const wellFormed = groups
    .slice(1)
    .every((part, index, parts) => (index === parts.length - 1 ? /^\d{3}(?:[.,]\d+)?$/ : /^\d{3}$/).test(part));
  if (wellFormed) return toNumber(groups.join(''), decimal);
  // "1.5" in a language that writes "1,5": an imported decimal, not a group of one.
  return groups.length === 2 && !compact.includes(decimal) ? toNumber(compact, group) : undefined;
}

function toNumber(text: string, decimal: '.' | ','): number | undefined {
  const plain = decimal === ',' ? text.replace(',', '.') : text;
  return /^\d{1,15}(?:\.\d+)?$/.test(plain) ? Number(plain) : undefined;
}
