import type { AnalyzedText } from '../text/analyzed-text.js';
import type { Quotation } from '../grammar/unit.js';

/** Opening mark → the marks that close it. */
const closers: Readonly<Record<string, readonly string[]>> = {
  '“': ['”', '"', '“'],
  '"': ['"', '”'],
  "''": ["''"],
  '``': ["''"],
  '„': ['“', '”', '"'],
  '«': ['»'],
  '»': ['«'],
  '「': ['」'],
  '『': ['』'],
  '‹': ['›'],
  '《': ['》'],
  '‘': ['’'],
  "'": ["'"],
};
/** Two typewriter apostrophes or grave accents are one double mark, as in wire copy. */
const candidates = /''|``|[“”"„«»「」『』‹›《》‘’']/g;
const letter = /[\p{L}\p{N}]/u;

/** Every quotation of the article, in order, none inside another; one that its paragraph leaves open ends with it. */
export function findQuotations(text: AnalyzedText): Quotation[] {
  const quotations: Quotation[] = [];
  // A mark beyond a block is kept for the next one: searched anew, it would cost each block the rest of the text.
  candidates.lastIndex = 0;
  let match = candidates.exec(text.text);
  for (const { start, end } of blockRanges(text)) {
    let open: { mark: string; at: number } | undefined;
    while (match !== null && match.index < start) match = candidates.exec(text.text);
    for (; match !== null && match.index < end; match = candidates.exec(text.text)) {
      const mark = match[0];
      const at = match.index;
      if (open === undefined) {
        if (opens(text.text, mark, at, start, end)) open = { mark, at };
      } else if (closers[open.mark]?.includes(mark) === true && closes(text.text, mark, at, open.mark)) {
        const start = open.at + open.mark.length;
        if (at > start)
          quotations.push({
            ...trimSpace(text.text, start, at),
            outerStart: open.at,
            outerEnd: at + mark.length,
            continues: false,
          });
        open = undefined;
      } else if (isSingle(open.mark) && !isSingle(mark) && opens(text.text, mark, at, start, end)) {
        open = { mark, at };
      }
    }
    if (open !== undefined && !isSingle(open.mark) && end > open.at + open.mark.length && open.mark !== '»') {
      quotations.push({
        ...trimSpace(text.text, open.at + open.mark.length, end),
        outerStart: open.at,
        outerEnd: end,
        continues: true,
      });
    }
  }
  return quotations;
}

/** French sets spaces inside its marks: they belong to no quotation. */
function trimSpace(text: string, start: number, end: number): { start: number; end: number } {
  let first = start;
  let last = end;
  while (first < last && /\s/.test(text[first] ?? '')) first++;
  while (last > first && /\s/.test(text[last - 1] ?? '')) last--;
  return { start: first, end: last };
}

function blockRanges(text: AnalyzedText): { start: number; end: number }[] {
  const ranges: { start: number; end: number; block: number }[] = [];
  for (const sentence of text.sentences) {
    const last = ranges.at(-1);
    if (last?.block === sentence.block) last.end = sentence.end;
    else ranges.push({ start: sentence.start, end: sentence.end, block: sentence.block });
  }
  return ranges;
}

const isSingle = (mark: string): boolean => mark === "'" || mark === '‘';

function opens(text: string, mark: string, at: number, start: number, end: number): boolean {
  const before = at > start ? (text[at - 1] ?? ' ') : ' ';
  const next = at + mark.length;
  const after = next < end ? (text[next] ?? ' ') : ' ';
  if (!(mark in closers) || /\s/.test(after)) return mark === '«' || mark === '„';
  if (mark === '"' || mark === "''") return !letter.test(before);
  if (isSingle(mark)) return /[\s(\[—–:“"]/.test(before) && letter.test(after) && !isElision(text, at);
  if (mark === '»') return !letter.test(before) && letter.test(after);
  return true;
}

/** "’90s", "’em": an apostrophe that opens nothing. */
function isElision(text: string, at: number): boolean {
  return /^['‘](?:\d|em\b|til\b|tis\b|twas\b|cause\b)/i.test(text.slice(at, at + 8));
}

function closes(text: string, mark: string, at: number, opened: string): boolean {
  const after = text[at + mark.length] ?? ' ';
  if (isSingle(opened)) return !letter.test(after);
  if (mark === '"' && opened === '"') return !letter.test(after) || !/\s/.test(text[at - 1] ?? ' ');
  return true;
}
