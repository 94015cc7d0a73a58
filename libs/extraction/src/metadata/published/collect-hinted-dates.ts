import { formatDay } from '../dates/calendar-date.js';
import type { DateReadingOptions } from '../dates/find-dates.js';
import { findDates, parseDate } from '../dates/find-dates.js';
import type { PageIndex } from '../page/page-index.js';
import type { DateEvidence } from './date-evidence.js';
import { roleBefore } from './date-labels.js';

/** A line of the main part that is a date and no more than a label before it, anywhere on the page; of use when it is the only one. */
export function collectLoneDates(index: PageIndex, reading: DateReadingOptions): DateEvidence[] {
  const dates = new Map<string, DateEvidence>();
  for (const { text, region } of index.lines) {
    if (region !== 'main' || text.length > 45 || text.length < 8 || !/\d/.test(text)) continue;
    const [found] = findDates(text, { ...reading, limit: 1 });
    if (found?.date.day === undefined) continue;
    const role = roleBefore(text, found.start);
    const opening = role === undefined ? 0 : found.start;
    if (found.end - found.start < (text.length - opening) * 0.75) continue;
    const evidence = { date: found.date, source: 'text', text, role: role ?? 'unknown', weight: 0.5 } as const;
    dates.set(formatDay(found.date), evidence);
  }
  return dates.size === 1 ? [...dates.values()] : [];
}

const longestScript = 300_000;

const scriptedDate =
  /["'](?:date_?published|published_?(?:at|on|date|time)|publish_?date|first_?published(?:_?at)?|publication_?date|posted_?at|post_?date)\\?["']\s*:\s*\\?["'](\d{4}-\d\d-\d\d[^"'\\]{0,30})/i;

/** A publication date in the data of a client-rendered page. */
export function collectScriptedDates(index: PageIndex): DateEvidence[] {
  for (const script of index.scripts) {
    for (const child of script.children) {
      if (!('data' in child)) continue;
      const text = scriptedDate.exec(child.data.slice(0, longestScript))?.[1];
      const date = text === undefined ? undefined : parseDate(text);
      if (date !== undefined && text !== undefined)
        return [{ date, source: 'script', text, role: 'published', weight: 0.6 }];
    }
  }
  return [];
}
