import { hasChildren, isTag } from 'domhandler';
import type { Element } from 'domhandler';
import { formatDay } from '../dates/calendar-date.js';
import type { DateReadingOptions } from '../dates/find-dates.js';
import { findDates } from '../dates/find-dates.js';
import type { PageElement, PageIndex } from '../page/page-index.js';
import { readText } from '../page/read-text.js';
import type { DateEvidence } from './date-evidence.js';
import { isLabelledOriginal, modifiedLabel, publishedLabel, roleBefore } from './date-labels.js';

/** "Originally published on": less than what metadata says outright, more than any other date on show. */
const originalWeight = 0.9;
/** More different days than this around a headline, each alone on its line, are a list. */
const longestColumn = 4;
/** A label above a date, alone on its line. */
const longestLabel = 25;

/** Dates on show: `time` elements, elements named for dates, and lines around the headline. */
export function collectShownDates(
  index: PageIndex,
  anchor: number | undefined,
  reading: DateReadingOptions,
): DateEvidence[] {
  const shown: DateEvidence[] = [];
  const seen = new Set<Element>();
  for (const { element, order, region } of [...nearest(index.times, anchor), ...nearest(index.dates, anchor)]) {
    if (seen.has(element) || region !== 'main' || shown.length >= 24) continue;
    seen.add(element);
    if (element.name !== 'time' && hasChildren(element) && countElements(element) > 12) continue;
    const text = readText(element, 300);
    if (text.length > 160) continue;
    const source = element.name === 'time' ? 'time' : 'element';
    const machine = element.attribs['datetime'] ?? element.attribs['data-datetime'] ?? '';
    const weight = weightAt(order, anchor, source === 'time' ? 0.72 : 0.62);
    const found = machine === '' ? [] : findDates(machine, { ...reading, limit: 1 });
    const dates = found.length > 0 ? found : findDates(text, { ...reading, limit: 2 });
    for (const { date, start } of dates) {
      if (date.day === undefined) continue;
      const isMachine = found.length > 0;
      // Of several dates, a label further on belongs to a later one.
      const own = dates.length > 1 ? text.slice(0, start) : text;
      const role = (isMachine ? undefined : roleBefore(text, start)) ?? roleOf(element, own);
      const isOriginal = !isMachine && isLabelledOriginal(text, start);
      shown.push({
        date,
        source,
        text: isMachine ? machine : text,
        role,
        weight: isOriginal ? originalWeight : weight,
      });
    }
  }
  return [...shown, ...collectLineDates(index, anchor, reading)];
}

/** Of a page's many dated elements those around the headline, and the first ones where it has none. */
function nearest(elements: PageElement[], anchor: number | undefined): PageElement[] {
  if (anchor === undefined) return elements.slice(0, 60);
  return elements.filter(({ order }) => order > anchor - 400).slice(0, 60);
}

function countElements(element: Element): number {
  let count = 0;
  for (const child of element.children) {
    if (isTag(child)) count += 1 + (child.children.length > 12 ? 12 : child.children.length);
  }
  return count;
}

function roleOf(element: Element, text: string): DateEvidence['role'] {
  const hint = `${element.attribs['class'] ?? ''} ${element.attribs['id'] ?? ''} ${element.attribs['itemprop'] ?? ''}`;
  const own = text.slice(0, 60);
  if (modifiedLabel.test(own)) return publishedLabel.test(own) ? 'unknown' : 'modified';
  if (publishedLabel.test(own)) return 'published';
  const previous =
    element.prev !== null && 'data' in element.prev
      ? (element.prev as unknown as { data: string }).data.slice(-40)
      : '';
  if (modifiedLabel.test(previous) || /updat|modif/i.test(hint)) return 'modified';
  return publishedLabel.test(previous) || /publi|entry-date|post-?date/i.test(hint) ? 'published' : 'unknown';
}

/** Nearer the headline is better; far below it a date is about something else. */
function weightAt(order: number, anchor: number | undefined, weight: number): number {
  if (anchor === undefined) return weight - 0.15;
  const distance = order - anchor;
  if (distance < -120) return weight - 0.25;
  return distance > 150 ? weight - 0.25 : weight;
}

function collectLineDates(index: PageIndex, anchor: number | undefined, reading: DateReadingOptions): DateEvidence[] {
  const dates: DateEvidence[] = [
    ...collectLabelledLines(index, reading),
    ...collectDatesUnderLabels(index, anchor, reading),
  ];
  const first = anchor === undefined ? 0 : index.lines.findIndex(({ order }) => order >= anchor);
  const lines = index.lines.slice(Math.max(0, first - 8), Math.max(0, first) + 22);
  const seen: DateEvidence[] = [];
  for (const [rank, line] of lines.entries()) {
    if (line.text.length > 200 || !/\d/u.test(line.text) || line.region === 'navigation') continue;
    for (const { date, start, end } of findDates(line.text, { ...reading, limit: 2 })) {
      if (date.day === undefined) continue;
      const covers = (end - start) / line.text.length;
      const role = roleBefore(line.text, start) ?? roleBefore(lines[rank - 1]?.text ?? '', 40) ?? 'unknown';
      const isAtEdge = line.text.length < 90 && (start <= 2 || end >= line.text.length - 2);
      if (covers < 0.3 && role === 'unknown' && !isAtEdge) continue;
      seen.push({ date, source: 'text', text: line.text, role, weight: 0.55 + (covers > 0.6 ? 0.05 : 0) });
    }
  }
  return [...dates, ...dropColumns(seen)];
}

/** Bare dates in a row are a table's column, not the article's. */
function dropColumns(dates: DateEvidence[]): DateEvidence[] {
  const bare = dates.filter(({ role, weight }) => role === 'unknown' && weight > 0.55);
  const days = new Set(bare.map(({ date }) => formatDay(date)));
  return days.size > longestColumn ? dates.filter((item) => !bare.includes(item)) : dates;
}

/** "Posted on 4 March 2026" anywhere in the main part, such as below the text. */
function collectLabelledLines(index: PageIndex, reading: DateReadingOptions): DateEvidence[] {
  const dates: DateEvidence[] = [];
  for (const line of index.lines) {
    if (dates.length >= 4) break;
    if (
      line.region !== 'main' ||
      line.text.length > 120 ||
      !/\d/.test(line.text) ||
      !publishedLabel.test(line.text.slice(0, 40))
    )
      continue;
    const [found] = findDates(line.text, { ...reading, limit: 1 });
    if (found?.date.day === undefined || found.start > 45) continue;
    dates.push({
      date: found.date,
      source: 'text',
      text: line.text,
      role: roleBefore(line.text, found.start) ?? 'unknown',
      weight: isLabelledOriginal(line.text, found.start) ? originalWeight : 0.5,
    });
  }
  return dates;
}

/**
 * "Published" on a line of its own and a date below: the first after the headline, wherever it stands, as boxes of facts do beside
 * the text. Further ones belong to other articles.
 */
function collectDatesUnderLabels(
  index: PageIndex,
  anchor: number | undefined,
  reading: DateReadingOptions,
): DateEvidence[] {
  for (const [at, { text, region, order }] of index.lines.entries()) {
    const label = index.lines[at - 1]?.text ?? '';
    if (order < (anchor ?? 0) || region === 'comments' || text.length > 40 || !/\d/.test(text)) continue;
    if (label.length > longestLabel || /\d/.test(label) || !publishedLabel.test(label) || modifiedLabel.test(label))
      continue;
    const [found] = findDates(text, { ...reading, limit: 1 });
    if (found?.date.day === undefined || found.end - found.start < text.length * 0.75) continue;
    return [{ date: found.date, source: 'text', text: `${label} ${text}`, role: 'published', weight: 0.6 }];
  }
  return [];
}
