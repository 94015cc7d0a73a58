import { collapseSpaces } from '../dom/collapse-spaces.js';
import { bylineOpeningPattern } from '../metadata/byline/byline-opening.js';
import { cleanByline } from '../metadata/byline/clean-byline.js';

/** A paragraph of plain text: its lines joined. */
export interface PlainParagraph {
  text: string;
  /** The lines as they came, trimmed. */
  lines: string[];
}

/** Lines no longer than this were broken by a machine, not by an author. */
const wrapWidth = 100;
/** Lines of a paragraph that may hold a headline with a byline below. */
const longestHead = 6;
const longestText = 5_000_000;

/** Cuts plain text into paragraphs: at blank lines; where there are none, at line ends or indents, as the copy is set. */
export function splitPlainText(source: string): PlainParagraph[] {
  const lines = source
    .slice(0, longestText)
    .replace(/\r\n?|\u2028|\u2029|\u000b|\u000c/g, '\n')
    .replace(/[\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff\u00ad\u0000-\u0008\u000e-\u001f]/g, '')
    .split('\n');
  const blocks = cutAtBlankLines(lines);
  return blocks.flatMap(cutBlock).filter(({ text }) => text !== '');
}

function cutAtBlankLines(lines: string[]): string[][] {
  const blocks: string[][] = [[]];
  for (const line of lines) {
    if (line.trim() !== '') blocks.at(-1)?.push(line);
    else if ((blocks.at(-1)?.length ?? 0) > 0) blocks.push([]);
  }
  return blocks.filter((block) => block.length > 0);
}

/** Lines of a block are one paragraph when they are wrapped; else each is one. */
function cutBlock(lines: string[]): PlainParagraph[] {
  if (lines.length === 1 || isWrapped(lines)) {
    return cutAtIndents(lines).flatMap(cutAtByline).map(toParagraph);
  }
  return lines.map((line) => toParagraph([line]));
}

/** Wrapped copy: all lines but the last are nearly of one width. */
function isWrapped(lines: string[]): boolean {
  const widths = lines.slice(0, -1).map((line) => line.trimEnd().length);
  const widest = widths.reduce((most, width) => Math.max(most, width), 0);
  const listed = lines.filter((line) => /^\s*(?:[-*•·‣▪]|\d{1,2}[.)])\s/u.test(line)).length;
  if (widest > wrapWidth || widest < 40 || listed > 1) return false;
  return widths.filter((width) => width > widest * 0.7).length >= widths.length * 0.8;
}

function cutAtIndents(lines: string[]): string[][] {
  const groups: string[][] = [];
  for (const [index, line] of lines.entries()) {
    const isIndented =
      /^(?:\t| {2,}|\u3000)/.test(line) && index > 0 && !/^(?:\t| {2,}|\u3000)/.test(lines[index - 1] ?? '');
    if (index === 0 || isIndented) groups.push([]);
    groups.at(-1)?.push(line);
  }
  return groups;
}

/** A headline and the byline right below it look like one wrapped paragraph, and are two, or three with the text. */
function cutAtByline(lines: string[]): string[][] {
  const at = lines.length > longestHead ? -1 : lines.findIndex(isByline);
  return [lines.slice(0, Math.max(at, 0)), lines.slice(Math.max(at, 0), at + 1), lines.slice(at + 1)].filter(
    (group) => group.length > 0,
  );
}

function isByline(line: string): boolean {
  const text = line.trim();
  if (text.length > 100 || !bylineOpeningPattern.test(text)) return false;
  const { names, opened, hasRest } = cleanByline(text);
  return opened && !hasRest && names.length > 0;
}

function toParagraph(lines: string[]): PlainParagraph {
  const trimmed = lines.map(collapseSpaces);
  const text = trimmed.reduce(
    (joined, line) => (joined === '' ? line : `${joined}${needsSpace(joined, line) ? ' ' : ''}${line}`),
    '',
  );
  return { text, lines: trimmed };
}

/** Chinese and Japanese lines join without a space. */
function needsSpace(before: string, after: string): boolean {
  return !(
    /[\u3000-\u30ff\u3400-\u9fff\uff00-\uffef]$/u.test(before) &&
    /^[\u3000-\u30ff\u3400-\u9fff\uff00-\uffef]/u.test(after)
  );
}
