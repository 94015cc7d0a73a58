/** Lines longer than this come from no typewriter-like wrapping. */
const widestWrap = 100;
const narrowestWrap = 30;

/**
 * Where the lines of a block begin a new unit: every line break is one, unless the block was wrapped by hand to a width
 * (each line would have overflowed with the next line's first word), as wire copy often is.
 * Returns `[start, end)` ranges within the whole text, in order.
 */
export function splitLines(text: string, start: number, end: number): { start: number; end: number }[] {
  const lines: { start: number; end: number }[] = [];
  for (let from = start; from < end;) {
    const found = text.indexOf('\n', from);
    const to = found < 0 || found > end ? end : found;
    if (text.slice(from, to).trim() !== '') lines.push({ start: from, end: to });
    from = to + 1;
  }
  if (lines.length < 2 || !isWrapped(text, lines)) return lines;
  return [{ start: lines[0]?.start ?? start, end: lines.at(-1)?.end ?? end }];
}

function isWrapped(text: string, lines: readonly { start: number; end: number }[]): boolean {
  let width = 0;
  for (const line of lines) width = Math.max(width, line.end - line.start);
  if (width > widestWrap || width < narrowestWrap) return false;
  return lines.slice(1).every((line, index) => {
    const previous = lines[index];
    if (previous === undefined) return false;
    const firstWord = /^\s*\S+/.exec(text.slice(line.start, Math.min(line.end, line.start + 60)))?.[0].trim() ?? '';
    return previous.end - previous.start + 1 + firstWord.length > width - 2;
  });
}
