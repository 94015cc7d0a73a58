import type { ArticleDate } from '@dateline/contracts';
import type { CalendarDate } from '../dates/calendar-date.js';
import { formatDay, toArticleDate, toTimestamp } from '../dates/calendar-date.js';
import type { DateEvidence } from './date-evidence.js';

export interface ResolvedDates {
  publishedAt?: ArticleDate | undefined;
  modifiedAt?: ArticleDate | undefined;
}

const dayLength = 86_400_000;
/** What a machine's stamp gains where the page shows the same day beside its headline: then it beats one that is hidden. */
const shownAgreement = 0.15;
/** Nothing on the web was published before; older dates are what an article is about. */
const earliest = Date.UTC(1990, 0, 1);

/** Decides when the article was published and last changed. Dates after `now` (plus a day for zones) are not believed. */
export function resolveDates(evidence: DateEvidence[], now: Date): ResolvedDates {
  const believable = evidence.filter(({ date }) => {
    const time = toTimestamp(date);
    return time <= now.getTime() + dayLength && time >= earliest;
  });
  const published = preferPrintedDay(choose(believable, 'published'), believable);
  const modified = choose(
    believable.filter(
      ({ date, role }) => role === 'modified' && (published === undefined || !isBefore(date, published.date)),
    ),
    'modified',
  );
  return { publishedAt: toDate(published), modifiedAt: toDate(modified) };
}

/**
 * An earlier day printed beside the headline beats a machine's stamp: stamps tell when a page was migrated or deployed, or are
 * a day late because they are in UTC; the day in the address tells the latter too.
 */
function preferPrintedDay(choice: Choice | undefined, evidence: DateEvidence[]): Choice | undefined {
  if (choice === undefined || isPrinted(choice.evidence)) return choice;
  const printed = evidence.find((item) => isPrinted(item) && item.role !== 'modified' && item.weight >= 0.55);
  if (printed?.date.day !== undefined && isBefore(printed.date, choice.date) && !isSwapped(printed.date, choice.date)) {
    return { date: printed.date, confidence: 0.75, evidence: printed };
  }
  const renewed = printed !== undefined && isRenewal(printed, evidence);
  if (renewed) return { date: printed.date, confidence: 0.6, evidence: printed };
  const addressed = evidence.find(({ source, date }) => source === 'url' && date.day !== undefined);
  const isDayLate =
    addressed !== undefined && isDayAfter(choice.date, addressed.date) && (choice.date.offsetMinutes ?? 0) === 0;
  return isDayLate ? { date: addressed.date, confidence: 0.75, evidence: addressed } : choice;
}

/** An evergreen page that was renewed carries the day of its last change as its only date, without saying so. */
function isRenewal(printed: DateEvidence, evidence: DateEvidence[]): boolean {
  if (printed.role !== 'unknown' || printed.source === 'text') return false;
  const day = formatDay(printed.date);
  const isChange = evidence.some(
    (item) => item.role === 'modified' && !isPrinted(item) && formatDay(item.date) === day,
  );
  return isChange && !evidence.some((item) => isPrinted(item) && item.role !== 'unknown');
}

/** 3/10 and 10/3: the printed day was read in the wrong order. */
function isSwapped(a: CalendarDate, b: CalendarDate): boolean {
  return a.year === b.year && a.month === b.day && a.day === b.month;
}

function isDayAfter(late: CalendarDate, early: CalendarDate): boolean {
  return Date.parse(formatDay(late)) - Date.parse(formatDay(early)) === dayLength;
}

function isPrinted({ source }: DateEvidence): boolean {
  return source === 'text' || source === 'time' || source === 'element';
}

function isBefore(a: CalendarDate, b: CalendarDate): boolean {
  return formatDay(a) < formatDay(b).slice(0, formatDay(a).length);
}

interface Choice {
  date: CalendarDate;
  confidence: number;
  evidence: DateEvidence;
}

/** Votes by day: the best witness of a day counts in full, every further kind of source a little, the page itself more. */
function choose(evidence: DateEvidence[], role: 'published' | 'modified'): Choice | undefined {
  const days = new Map<string, DateEvidence[]>();
  for (const item of evidence) {
    const day = formatDay(item.date);
    days.set(day, [...(days.get(day) ?? []), item]);
  }
  let best: Choice | undefined;
  for (const witnesses of days.values()) {
    const confidence = weigh(witnesses, role);
    if (best !== undefined && confidence <= best.confidence) continue;
    const ranked = witnesses.filter((item) => suits(item, role)).sort((a, b) => detail(b) - detail(a));
    const [evidenceOfDay] = ranked;
    if (evidenceOfDay !== undefined && isWitness(evidenceOfDay, role))
      best = { date: evidenceOfDay.date, confidence, evidence: evidenceOfDay };
  }
  return best;
}

/** A machine's stamp of a change is no sign of the publication; "Updated 4 March" as the only date on show is. */
function isWitness(item: DateEvidence, role: 'published' | 'modified'): boolean {
  return role === 'modified' || item.role !== 'modified' || isPrinted(item);
}

function suits(item: DateEvidence, role: 'published' | 'modified'): boolean {
  return role === 'modified' ? item.role === 'modified' : isWitness(item, role);
}

/** A machine's stamp with clock and zone says more than a printed day. */
function detail(item: DateEvidence): number {
  const { hour, second, offsetMinutes, day } = item.date;
  const fields = [day, hour, second, offsetMinutes].filter((field) => field !== undefined).length;
  return fields * 0.2 + item.weight;
}

function weigh(witnesses: DateEvidence[], role: 'published' | 'modified'): number {
  const weights = witnesses
    .filter((item) => suits(item, role))
    .map((item) => weightFor(item, role))
    .sort((a, b) => b - a);
  const [first = 0] = weights;
  const kinds = new Set(
    witnesses
      .filter((item) => item.role === role || item.role === 'unknown')
      .map(({ source }) => source.replace(/:.*/, '')),
  );
  const isShownToo = witnesses.some((item) => isPrinted(item) && item.role !== 'modified' && item.weight >= 0.55);
  const agreement = role === 'published' && isShownToo && first >= 0.7 && kinds.size > 1 ? shownAgreement : 0;
  return first + agreement + Math.max(0, kinds.size - 1) * 0.04;
}

function weightFor(item: DateEvidence, role: 'published' | 'modified'): number {
  const precise = item.date.day === undefined ? 0.5 : 1;
  if (item.role === role) return item.weight * precise;
  return item.role === 'unknown' ? item.weight * 0.95 * precise : item.weight * 0.45 * precise;
}

function toDate(choice: Choice | undefined): ArticleDate | undefined {
  if (choice === undefined) return undefined;
  const { source, text } = choice.evidence;
  return {
    ...toArticleDate(choice.date),
    confidence: Math.min(0.99, Math.round(choice.confidence * 100) / 100),
    evidence: { source, text: text.slice(0, 200) },
  };
}
