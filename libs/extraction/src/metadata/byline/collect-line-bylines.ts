import { findAgency } from '../agency/agency-names.js';
import { findDates } from '../dates/find-dates.js';
import type { PageIndex } from '../page/page-index.js';
import type { BylineEvidence } from './byline-evidence.js';
import { bylineOpeningPattern } from './byline-opening.js';
import { cleanByline } from './clean-byline.js';
import { startsWithGivenName } from './given-names.js';
import { isFullName } from './is-full-name.js';
import { isBareLabel, readNamesBelow } from './read-names-below.js';
import { isTitle } from './split-names.js';

/** Lists of names on a line of their own. */
const longestNames = 120;

/** "By Jane Roe" as a line of its own around the headline, and "Jane Roe" right under it when an agency follows. */
export function collectLineBylines(index: PageIndex, first: number, evidence: BylineEvidence[]): void {
  const from = Math.max(0, first - 5);
  for (const [offset, line] of index.lines.slice(from, first + 25).entries()) {
    if (line.text.length > 160 || line.region !== 'main') continue;
    const opening = findOpening(line.text);
    if (opening === undefined) continue;
    const below = isBareLabel(opening) ? readNamesBelow(index.lines, from + offset) : '';
    const text = below === '' ? opening : `${opening} ${below}`;
    const { names, agency, opened, hasRest } = cleanByline(text);
    if (!opened || hasRest) continue;
    evidence.push({ source: 'text', text, names, agency, shown: true, distance: from + offset - first });
  }
  collectDatedLines(index, first, evidence);
  collectNameLines(index, first, evidence);
  const credited = index.lines[first + 1]?.text ?? '';
  if (credited.length < 40 && findAgency(credited) !== undefined) {
    evidence.push({
      source: 'text',
      text: credited,
      names: [],
      agency: findAgency(credited),
      shown: true,
      distance: 1,
    });
  }
}

/** The line from where it says "By": its beginning, or a part of "4 March 2026 · 3 min read · By Jane Roe". */
function findOpening(line: string): string | undefined {
  if (bylineOpeningPattern.test(`${line} `)) return line;
  return line.split(/\s+[|•·–—]\s+/u).find((part) => bylineOpeningPattern.test(part));
}

/** "Jane Roe | Senior Writer | 4 March 2026" and "4 March 2026 · Jane Roe" beside the headline. */
function collectDatedLines(index: PageIndex, first: number, evidence: BylineEvidence[]): void {
  for (const [offset, line] of index.lines.slice(Math.max(0, first - 4), first + 8).entries()) {
    if (line.text.length > 120 || line.text.length < 12 || !/\d/.test(line.text) || line.region === 'navigation')
      continue;
    const [date] = findDates(line.text, { limit: 1 });
    if (date?.date.day === undefined) continue;
    const before = line.text.slice(0, date.start).replace(/(?<=\S)\s+[\p{L}\p{M}]{3,20}\s?[:：]\s*$/u, '');
    const after = line.text.slice(date.end).trim();
    // "Posted on 4 March 2026 by Jane Roe"
    const rest = bylineOpeningPattern.test(after) ? after : `${before} | ${after}`;
    const { names, agency, hasRest } = cleanByline(rest.replace(/^[\s|•·,–—-]+/u, ''));
    if (hasRest || rest.includes('/') || names.length === 0 || !names.every(isFullName)) continue;
    evidence.push({ source: 'dated-line', text: line.text, names, agency, shown: true, distance: offset - 4 });
  }
}

/**
 * A line beside the headline that is a person's name, or several, and nothing else, next to one with a date, a reading time or a role: without
 * these it may be a tag, as stories are about people too.
 */
function collectNameLines(index: PageIndex, first: number, evidence: BylineEvidence[]): void {
  const from = Math.max(0, first - 3);
  for (const [offset, line] of index.lines.slice(from, first + 6).entries()) {
    const words = line.text.split(' ').length;
    if (words < 2 || line.text.length > longestNames || line.region !== 'main') continue;
    const rank = from + offset;
    const beside = [-2, -1, 1, 2].map((step) => index.lines[rank + step]?.text ?? '');
    if (!beside.some(isBylineCompany)) continue;
    const { names, hasRest } = cleanByline(line.text);
    const isOne = names.length === 1 && words <= 4 && line.text.length <= 40;
    const known = names.filter(({ name }) => startsWithGivenName(name));
    if (hasRest || names.length === 0 || !names.every(isFullName) || known.length < names.length / 2) continue;
    if (!isOne && (names.length === 1 || names.some(({ title }) => title !== undefined))) continue;
    evidence.push({ source: 'name-line', text: line.text, names, shown: true, distance: rank - first });
  }
}

/** What stands beside authors: a date, "5 min read", "Senior Writer". */
function isBylineCompany(text: string): boolean {
  if (text.length > 90 || text.length < 3) return false;
  if (/\d/.test(text)) return /\bmin/i.test(text) || findDates(text, { limit: 1 })[0]?.date.day !== undefined;
  return text.length < 50 && isTitle(text);
}
