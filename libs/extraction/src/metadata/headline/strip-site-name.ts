import { foldTitle } from './fold-title.js';
import type { SiteNames } from './site-names.js';
import { isSiteName } from './site-names.js';

const separator = /\s+[|–—:»«·•~›‹]+\s+|\s+-+\s+|\s*\|\s*|\s+::\s+|\s*[»›]\s*|(?<=\S):\s+(?=\S)|\s+\/\s+/gu;
/** Kinds of pieces that newspapers append to headlines. */
const label = /^\s*\|\s*(?:opinion|editorial|commentary|column|guest column|letters?|perspective|exclusive)$/i;
const softSeparator = /^:\s/u;

interface TitlePart {
  text: string;
  start: number;
  end: number;
  /** The separator before it. */
  mark: string;
}

function cutTitle(title: string): TitlePart[] {
  const parts: TitlePart[] = [];
  let start = 0;
  let mark = '';
  for (const match of title.matchAll(separator)) {
    parts.push({ text: title.slice(start, match.index), start, end: match.index, mark });
    start = match.index + match[0].length;
    mark = match[0];
  }
  parts.push({ text: title.slice(start), start, end: title.length, mark });
  return parts.slice(0, 12);
}

/**
 * Cuts site and section names off the ends of a page title: "Story - World - The Site" is "Story". A part goes when it is a name
 * of the site, or when `others` (titles from other sources, folded) agree on what stays; without `others` only the site's own names go.
 */
export function stripSiteName(title: string, site: SiteNames, others: string[] | undefined): string {
  const parts = cutTitle(title);
  if (parts.length < 2) return title;
  const agreed = findAgreedPart(title, parts, others ?? []);
  if (agreed !== undefined) return agreed;
  let first = 0;
  let last = parts.length - 1;
  if (others !== undefined && isUnshownBrand(parts)) return title.slice(0, parts[last - 1]?.end).trim();
  while (last > first && isSiteName(parts[last]?.text ?? '', site)) last -= 1;
  const cutAtSite = last < parts.length - 1;
  while (last > first && isSiteName(parts[first]?.text ?? '', site)) first += 1;
  while (cutAtSite && last > first && isSection(parts[last]) && isSentence(parts[first])) last -= 1;
  while (last > first && label.test(`${parts[last]?.mark ?? ''}${parts[last]?.text ?? ''}`)) last -= 1;
  return title.slice(parts[first]?.start, parts[last]?.end).trim();
}

/** The part of the title, of one or more pieces, that is all of another title; the first of these counts most. */
function findAgreedPart(title: string, parts: TitlePart[], others: string[]): string | undefined {
  const runs = parts.flatMap((part, from) =>
    parts
      .slice(from)
      .map((end, offset) => ({ from, to: from + offset, text: title.slice(part.start, end.end).trim() })),
  );
  const shorter = runs.filter(({ from, to, text }) => to - from < parts.length - 1 && text.length >= 8);
  const folded = shorter.map(({ text }) => foldTitle(text));
  for (const other of others) {
    const at = folded.indexOf(other);
    if (at !== -1) return shorter[at]?.text;
  }
  return undefined;
}

/** "A story about something | Brand Name", where no heading shows the whole. */
function isUnshownBrand(parts: TitlePart[]): boolean {
  const [last, before] = [parts.at(-1), parts.at(-2)];
  if (last === undefined || before === undefined || last.mark.trim() !== '|') return false;
  return (
    last.text.split(/\s+/u).length <= 4 && before.text.split(/\s+/u).length >= 3 && /^[\p{Lu}\p{Lo}]/u.test(last.text)
  );
}

function isSentence(part: TitlePart | undefined): boolean {
  return part !== undefined && part.text.split(/\s+/u).length >= 3;
}

/** A short part between story and site name, set off by a hard separator. */
function isSection(part: TitlePart | undefined): boolean {
  return part !== undefined && !softSeparator.test(part.mark) && part.text.split(/\s+/u).length <= 2;
}
