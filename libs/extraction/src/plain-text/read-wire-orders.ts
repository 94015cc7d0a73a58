import type { Editorial } from '@dateline/contracts';
import { readEditorial } from '../formats/read-editorial.js';
import { toTimestamp } from '../metadata/dates/calendar-date.js';
import { findDates } from '../metadata/dates/find-dates.js';
import type { PlainParagraph } from './split-plain-text.js';
import { classifyWireLine } from './wire-lines.js';

const dayLength = 86_400_000;
/** Orders stand above the text, or are repeated below it. */
const headLength = 8;

/** "0900 GMT", "2130 hrs", "0001 Tuesday"; four digits that may be a year only where a zone or "hrs" follows. */
const militaryTime =
  /\b(?:([01]\d|2[0-3])([0-5]\d) ?(?:hrs?\b|hours\b|(?=(?:GMT|UTC|BST|CES?T|[ECMP][SD]?T|MSK|IST)\b))|(0\d|1[0-8])([0-5]\d)(?![\d:]))/gu;

/** What the lines for editors say: an embargo with its end, a kill, a correction. */
export function readWireOrders(paragraphs: readonly PlainParagraph[], now: Date): Editorial | undefined {
  const edges = [...paragraphs.slice(0, headLength), ...paragraphs.slice(headLength).slice(-2)];
  const orders = edges.map(({ text }) => ({ text, kind: classifyWireLine(text) }));
  const embargo = orders.find(({ kind }) => kind === 'embargo')?.text;
  return readEditorial(
    {
      embargo: embargo === undefined ? undefined : readEnd(embargo, now),
      signals: orders.map(({ kind }) => (kind === 'kill' || kind === 'correction' ? kind : undefined)),
    },
    now,
  );
}

/** When an embargo ends, as ISO 8601; an empty string where its line names no day. */
function readEnd(line: string, now: Date): string {
  const text = line
    .replace(militaryTime, '$1$3:$2$4')
    .replace(/\bnoon\b/i, '12:00')
    .replace(/\bmidnight\b/i, '00:00');
  const found = findDates(text, { defaultYear: now.getUTCFullYear() }).find(({ date }) => date.day !== undefined);
  if (found === undefined) return '';
  const { date, hasYear } = found;
  // Late in December an embargo may end in a January.
  const isPastYear = !hasYear && toTimestamp(date) < now.getTime() - 180 * dayLength;
  return new Date(toTimestamp(isPastYear ? { ...date, year: date.year + 1 } : date)).toISOString();
}
