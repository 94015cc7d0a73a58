export interface DateToken {
  kind: 'number' | 'word' | 'mark';
  text: string;
  start: number;
  end: number;
}

const tokenPattern = /\d+|[\p{L}\p{M}\u200c'’]+|[^\s\d\p{L}\p{M}\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu;

/** The words, numbers and marks of `text`, whose digits are ASCII already. Direction marks are left out. */
export function tokenizeDates(text: string): DateToken[] {
  const tokens: DateToken[] = [];
  for (const match of text.matchAll(tokenPattern)) {
    const found = match[0];
    const first = found.charCodeAt(0);
    const kind = first >= 48 && first <= 57 ? 'number' : /^[\p{L}\p{M}]/u.test(found) ? 'word' : 'mark';
    tokens.push({ kind, text: found, start: match.index, end: match.index + found.length });
  }
  return tokens;
}
