import { findAgency } from '../agency/agency-names.js';
import { findDates } from '../dates/find-dates.js';
import type { PageIndex } from '../page/page-index.js';
import type { BylineEvidence } from './byline-evidence.js';
import { bylineOpeningPattern } from './byline-opening.js';
import type { CleanName } from './clean-byline.js';
import { cleanByline } from './clean-byline.js';
import { startsWithGivenName } from './given-names.js';
import { topicWord } from './byline-words.js';
import { isTitle } from './split-names.js';

/** "By Jane Roe" as a line of its own around the headline, and "Jane Roe" right under it when an agency follows. */
export function collectLineBylines(index: PageIndex, anchor: number | undefined, evidence: BylineEvidence[]): void {
  const first = anchor === undefined ? 0 : index.lines.findIndex(({ order }) => order >= anchor);
  if (first === -1) return;
  const from = Math.max(0, first - 5);
  for (const [offset, line] of index.lines.slice(from, first + 25).entries()) {
    if (line.text.length > 160 || line.region !== 'main') continue;
    if (!bylineOpeningPattern.test(`${line.text} `)) continue;
    const next = index.lines[from + offset + 1]?.text ?? '';
    const bare = line.text.length < 14 && cleanByline(line.text).names.length === 0;
    const text = bare && next.length < 80 ? `${line.text} ${next}` : line.text;
    const { names, agency, opened, hasRest } = cleanByline(text);
    if (!opened || hasRest) continue;
    evidence.push({ source: 'text', text, names, agency, shown: true, distance: from + offset - first });
  }
  collectDatedLines(index, first, evidence);
  collectNameLines(index, first, evidence);
  collectSignedLines(index, first, evidence);
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

/** "Jane Roe | Senior Writer | 4 March 2026" and "4 March 2026 · Jane Roe" beside the headline. */
function collectDatedLines(index: PageIndex, first: number, evidence: BylineEvidence[]): void {
  for (const [offset, line] of index.lines.slice(Math.max(0, first - 4), first + 8).entries()) {
    if (line.text.length > 120 || line.text.length < 12 || !/\d/.test(line.text) || line.region === 'navigation')
      continue;
    const [date] = findDates(line.text, { limit: 1 });
    if (date?.date.day === undefined) continue;
    const before = line.text.slice(0, date.start).replace(/(?<=\S)\s+[\p{L}\p{M}]{3,20}\s?[:：]\s*$/u, '');
    const rest = `${before} | ${line.text.slice(date.end)}`;
    const { names, agency, hasRest } = cleanByline(rest.replace(/^[\s|•·,–—-]+/u, ''));
    if (hasRest || rest.includes('/') || names.length === 0 || !names.every(isFullName)) continue;
    evidence.push({ source: 'dated-line', text: line.text, names, agency, shown: true, distance: offset - 4 });
  }
}

/** Openings that stand at the foot of articles too; a bare "by" may be anything there. */
const signature =
  /^(?:(?:this (?:post|article|story) was )?(?:written|posted|authored|contributed) by|author\s?:|écrit par|rédigé par|geschrieben von|verfasst von|escrito por|scritto da|geschreven door|yazan\s?:|автор\s?:|بقلم|نویسنده\s?:|作者[:：]|執筆[:：])/iu;

/** "Written by Jane Roe" below the text. When lines name different people they belong to other articles. */
function collectSignedLines(index: PageIndex, first: number, evidence: BylineEvidence[]): void {
  const found: BylineEvidence[] = [];
  for (const [rank, line] of index.lines.entries()) {
    if (rank < first + 25 || line.text.length > 100 || line.region === 'comments' || line.region === 'navigation')
      continue;
    if (!signature.test(line.text)) continue;
    const { names, agency, hasRest } = cleanByline(line.text.replace(/^this (?:post|article|story) was /i, ''));
    if (hasRest || names.length === 0 || names.some(({ kind }) => kind === 'organization')) continue;
    found.push({ source: 'signed-line', text: line.text, names, agency, shown: true });
  }
  const signatures = new Set(found.map(({ names }) => names.map(({ name }) => name).join()));
  if (signatures.size === 1 && found[0] !== undefined) evidence.push(found[0]);
}

/**
 * A line beside the headline that is a person's name and nothing else, next to one with a date, a reading time or a role: without
 * these it may be a tag, as stories are about people too.
 */
function collectNameLines(index: PageIndex, first: number, evidence: BylineEvidence[]): void {
  const from = Math.max(0, first - 3);
  for (const [offset, line] of index.lines.slice(from, first + 6).entries()) {
    const words = line.text.split(' ').length;
    if (words < 2 || words > 4 || line.text.length > 40 || line.region !== 'main') continue;
    const rank = from + offset;
    const beside = [-2, -1, 1, 2].map((step) => index.lines[rank + step]?.text ?? '');
    if (!beside.some(isBylineCompany)) continue;
    const { names, hasRest } = cleanByline(line.text);
    const [name] = names;
    if (hasRest || name === undefined || names.length > 1 || !isFullName(name) || !startsWithGivenName(name.name))
      continue;
    evidence.push({ source: 'name-line', text: line.text, names, shown: true, distance: from + offset - first });
  }
}

export function isFullName({ name, kind }: CleanName): boolean {
  return kind === 'person' && name.includes(' ') && !topicWord.test(name);
}

/** What stands beside authors: a date, "5 min read", "Senior Writer". */
function isBylineCompany(text: string): boolean {
  if (text.length > 90 || text.length < 3) return false;
  if (/\d/.test(text)) return /\bmin/i.test(text) || findDates(text, { limit: 1 })[0]?.date.day !== undefined;
  return text.length < 50 && isTitle(text);
}
