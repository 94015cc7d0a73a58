import type { Dateline } from '@dateline/contracts';
import { readEastAsianDateline } from './read-east-asian-dateline.js';
import { formatDay } from '../dates/calendar-date.js';
import { findDates } from '../dates/find-dates.js';
import { parseDatelineHead, settleYear } from './parse-dateline-head.js';
import { findAgency } from '../agency/agency-names.js';

export interface DatelineReading {
  dateline: Dateline;
  /** Offset in the text just after the dash or stop that ends the dateline. */
  end: number;
  /** Reporters whom the dateline names, as in China and Korea. */
  reporters?: string[] | undefined;
}

/** A dateline ends within this many characters. */
const longest = 170;

const separator =
  /\s*(?:--|—|–|―|ـ|\.-|\.—|=)\s*|\s+-\s*|(?<=[)\]/»])\s*-\s*|(?<=[\p{Lo}])-\s+|(?<=\p{Lu})-(?=\p{Lu}{2,5}\s-)|\/\.\s+|[:：]\s+/gu;

/**
 * Reads the dateline that opens `text`, in the forms of the wires: places, agency in brackets or between slashes, date in any order,
 * up to the dash, stop or colon. Undefined when the text just starts.
 *
 * @param reference the day that dates without a year are near to: the publication date, else the clock
 */
export function readDateline(text: string, reference: Date): DatelineReading | undefined {
  const opening = text.slice(0, longest);
  const eastAsian = readEastAsianDateline(opening, reference);
  if (eastAsian !== undefined) return eastAsian;
  const lone = readLoneLine(text, reference);
  if (lone !== undefined) return lone;
  for (const match of opening.matchAll(separator)) {
    const head = opening.slice(0, match.index) + (match[0].startsWith('/') ? '/' : '');
    const mark = match[0].trim();
    const after = text.slice(match.index + match[0].length);
    const parsed = parseDatelineHead(head, { mark, after, reference });
    if (parsed === undefined) continue;
    const end = match.index + match[0].length;
    return parsed.agency === undefined || parsed.places.length === 0
      ? extend(text, head, end, parsed, reference)
      : { dateline: parsed, end };
  }
  return readBracketEnd(opening, reference);
}

/** What is still to come after a first dash: "Qamishli – North Press – …", "МОСКВА, 3 мар - РИА Новости. …", "(ANSA) - ROMA, 3 MAR - …". */
function extend(
  text: string,
  head: string,
  end: number,
  first: Dateline,
  reference: Date,
): DatelineReading | undefined {
  const rest = text.slice(end, end + 70);
  const stop = /^(.{2,60}?)\s*(?:--\s?|(?:–|—|-|:)\s|\.\s|\n)/u.exec(rest);
  if (stop?.[1] !== undefined) {
    const agency = first.agency === undefined ? findAgency(stop[1]) : undefined;
    const after = end + stop[0].length;
    if (agency !== undefined) {
      return { dateline: { ...first, agency, text: text.slice(0, end + stop[1].length).trim() }, end: after };
    }
    const dated = first.date === undefined ? readWholeDate(stop[1], reference) : undefined;
    if (dated !== undefined) {
      return { dateline: { ...first, date: dated, text: text.slice(0, end + stop[1].length).trim() }, end: after };
    }
    if (first.places.length === 0) {
      const places = parseDatelineHead(stop[1], { mark: '-', after: text.slice(after), reference });
      if (places === undefined) return bracketAlone(head, end, first);
      return {
        dateline: {
          ...places,
          ...(first.agency === undefined ? {} : { agency: first.agency }),
          text: text.slice(0, end + stop[1].length).trim(),
        },
        end: after,
      };
    }
  }
  return first.places.length === 0
    ? bracketAlone(head, end, first)
    : { dateline: { ...first, text: head.trim() }, end };
}

/** "(Reuters) - The bank …": the agency in brackets, and no place. */
function bracketAlone(head: string, end: number, first: Dateline): DatelineReading | undefined {
  const text = head.trim();
  return first.agency !== undefined && /^\([^()]+\)$/u.test(text) ? { dateline: { ...first, text }, end } : undefined;
}

/** "नई दिल्ली, 3 मार्च (भाषा) …": the bracket with a known agency ends the dateline by itself. */
function readBracketEnd(opening: string, reference: Date): DatelineReading | undefined {
  const match = /^([^()]{2,80}\(([^()]{2,40})\))[\s:.,]+/u.exec(opening);
  if (match?.[1] === undefined || match[2] === undefined || findAgency(match[2]) === undefined) return undefined;
  const dateline = parseDatelineHead(match[1], { mark: ')', after: opening.slice(match[0].length), reference });
  return dateline === undefined ? undefined : { dateline, end: match[0].length };
}

/** "القامشلي – نورث برس" on a line of its own. */
function readLoneLine(text: string, reference: Date): DatelineReading | undefined {
  if (text.length > 70 || /[()[\]]/.test(text)) return undefined;
  const last = /[–—/-]\s*([^–—/-]{1,40})$/u.exec(text)?.[1];
  if (last === undefined || findAgency(last) === undefined) return undefined;
  const dateline = parseDatelineHead(text, { mark: '—', after: 'A', reference });
  if (dateline?.agency === undefined || dateline.places.length === 0) return undefined;
  return { dateline, end: text.length };
}

/** "CAIRO – 25 July 2022: …": the day after the dash. */
function readWholeDate(text: string, reference: Date): string | undefined {
  const [found] = findDates(text, { limit: 1, defaultYear: reference.getUTCFullYear() });
  if (found?.date.day === undefined || found.start > 1 || found.end < text.trimEnd().length - 1) return undefined;
  return formatDay(settleYear(found.date, found.hasYear, reference));
}
