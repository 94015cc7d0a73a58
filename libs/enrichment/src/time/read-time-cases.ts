import type { TimeExpression } from '@dateline/contracts';

/** A sentence with the time expressions that it holds, for tests and for the evaluation. */
export interface TimeCase {
  /** ISO day of the report; absent where it has none. */
  readonly published?: string;
  readonly text: string;
  readonly expected: readonly Pick<TimeExpression, 'start' | 'end' | 'text' | 'type' | 'value' | 'mod'>[];
}

/**
 * Reads cases written one a line as `2026-03-04<TAB>He left on [Tuesday|date|2026-03-03].` (with `|mod` where there is
 * one; `-` for no date); lines that begin with `#` are remarks.
 */
export function readTimeCases(source: string): TimeCase[] {
  return source
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => {
      const [published = '-', marked = ''] = line.split('\t');
      return { ...(published === '-' ? {} : { published }), ...readMarks(marked) };
    });
}

function readMarks(marked: string): Pick<TimeCase, 'text' | 'expected'> {
  const expected: TimeCase['expected'][number][] = [];
  let text = '';
  let last = 0;
  for (const match of marked.matchAll(/\[([^\]|]+)\|([a-z]+)\|([^\]|]+)(?:\|([^\]|]+))?\]/g)) {
    const [whole, words = '', type = '', value = '', mod] = match;
    text += marked.slice(last, match.index);
    const start = text.length;
    text += words;
    expected.push({
      start,
      end: text.length,
      text: words,
      type: type as TimeExpression['type'],
      value,
      ...(mod === undefined ? {} : { mod }),
    });
    last = match.index + whole.length;
  }
  return { text: text + marked.slice(last), expected };
}
