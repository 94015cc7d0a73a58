import type { Dateline, DatelinePlace } from '@dateline/contracts';
import { findAgency, looksLikeAgency } from '../agency/agency-names.js';
import { formatDay } from '../dates/calendar-date.js';
import type { CalendarDate } from '../dates/calendar-date.js';
import { findDates } from '../dates/find-dates.js';
import { isNewsCity } from './news-cities.js';
import { readPlaces } from './read-places.js';

/** Words that open headlines and labels before a dash or colon, never a dateline. */
const label =
  /^(breaking|file|exclusive|update|updated|analysis|opinion|watch|live|video|photos?|factbox|explainer|correction|urgent|alert|note|editor'?s note|summary|highlights|key points?|what we know|fact check|q&a|why it matters|by|author|byline|host|transcript|disclaimer|disclosure|tl;?dr|faq|warning|reminder|tip|example|advertisement|عاجل|خاص|срочно|молния|eilmeldung|urgente|última hora|son dakika)\b/iu;

export interface HeadContext {
  /** The separator found after the head. */
  mark: string;
  /** The text after the separator. */
  after: string;
  reference: Date;
}

/** Reads "DAMASCUS, Syria (North Press)", "PARIS, 3 mars /TASS/" and the like; undefined for anything that is no dateline. */
export function parseDatelineHead(head: string, context: HeadContext): Dateline | undefined {
  const printed = head.trim();
  if (printed.length < 2 || printed.length > 140 || label.test(printed)) return undefined;
  const { rest, agency, date: bracketDate } = takeBrackets(printed, context.reference);
  const { rest: placesText, date } = takeDate(rest, context.reference);
  const trailing = agency === undefined ? takeTrailingAgency(placesText) : { rest: placesText, agency };
  const cleaned = trimMarks(trailing.rest);
  const places = cleaned === '' ? [] : readPlaces(cleaned);
  if (places === undefined || (places.length === 0 && trailing.agency === undefined)) return undefined;
  const day = date ?? bracketDate;
  if (!isConvincing(places, cleaned, { ...context, agency: trailing.agency, hasDate: day !== undefined }))
    return undefined;
  return {
    text: printed,
    places,
    ...(trailing.agency === undefined ? {} : { agency: trailing.agency }),
    ...(day === undefined ? {} : { date: formatDay(day) }),
  };
}

/** Marks off both ends; the full stop of "N.Y." or "Mich." stays. */
function trimMarks(text: string): string {
  const trimmed = text.replace(/^[\s,.;:،-]+|[\s,;:،-]+$/gu, '');
  return /,\s*(?:\p{Lu}\.){2,3}$|,\s*\p{Lu}\p{Ll}{1,5}\.$/u.test(trimmed) ? trimmed : trimmed.replace(/[\s.]+$/u, '');
}

/** Takes "(Reuters)", "(AFP, 3 mars)", "/ТАСС/", "[India]" out of the head. */
function takeBrackets(
  text: string,
  reference: Date,
): { rest: string; agency?: string | undefined; date?: CalendarDate | undefined } {
  let agency: string | undefined;
  let date: CalendarDate | undefined;
  const rest = text.replace(
    /\s*(?:\(([^()]{1,60})\)|\/([^/\s][^/]{0,40})\/|«([^«»]{1,40})»)\s*/gu,
    (whole: string, round: string | undefined, slashed: string | undefined, quoted: string | undefined, at: number) => {
      const inner = round ?? slashed ?? quoted ?? '';
      const dated = findDates(inner, { limit: 1, defaultYear: reference.getUTCFullYear() })[0];
      const name = dated === undefined ? inner : `${inner.slice(0, dated.start)}${inner.slice(dated.end)}`;
      const bare = name.replace(/^[\s,;–-]+|[\s,;–-]+$/gu, '');
      const known = findAgency(bare);
      // Two places may stand between slashes too; an agency's stand off and close the head.
      const closes = /^\s+\/\p{Lu}/u.test(whole) && at + whole.length === text.length;
      if (slashed !== undefined && known === undefined && !closes && !looksLikeAgency(bare)) return whole;
      if (dated !== undefined) date = settleYear(dated.date, dated.hasYear, reference);
      if (bare !== '' && !/\d/.test(bare) && bare.split(/\s+/u).length <= 6) agency ??= known ?? bare;
      return ' ';
    },
  );
  return { rest: rest.trim(), agency, date };
}

function takeDate(text: string, reference: Date): { rest: string; date?: CalendarDate | undefined } {
  if (!/\d|[\u0660-\u0669\u06f0-\u06f9\u0966-\u096f]/u.test(text)) return { rest: text };
  const [found] = findDates(text, { limit: 1, defaultYear: reference.getUTCFullYear() });
  if (found?.date.day === undefined) return { rest: text };
  const before = text
    .slice(0, found.start)
    .replace(/(?:^|[\s,،])(?:le|den|am|el|il|op|de|em|dia|tarihli)\s*$/iu, '')
    .replace(
      /[\s,،.]+(?:\p{L}{2,12}day|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|(?:mon|tue|wed|thu|fri|sat|sun)\.?)[\s,]*$/iu,
      '',
    );
  return { rest: `${before} ${text.slice(found.end)}`.trim(), date: settleYear(found.date, found.hasYear, reference) };
}

/** A day without a year is the one nearest before the reference; a little after it is a zone's difference. */
export function settleYear(date: CalendarDate, hasYear: boolean, reference: Date): CalendarDate {
  if (hasYear) return date;
  const soon = reference.getTime() + 3 * 86_400_000;
  const inYear = Date.UTC(date.year, (date.month ?? 1) - 1, date.day ?? 1);
  return inYear > soon ? { ...date, year: date.year - 1 } : date;
}

/** "Москва. INTERFAX.RU", "ANKARA - AA": an agency without brackets at the end. */
function takeTrailingAgency(text: string): { rest: string; agency?: string | undefined } {
  const match = /^(.{2,80}?)\s*[.,،/–—-]+\s*(\S.{1,40})$/u.exec(text);
  const agency = match?.[2] === undefined ? undefined : findAgency(match[2].replace(/\.(ru|com|net|org)$/i, ''));
  if (agency !== undefined) return { rest: match?.[1] ?? '', agency };
  const alone = findAgency(text);
  return alone === undefined ? { rest: text } : { rest: '', agency: alone };
}

interface Conviction extends HeadContext {
  agency: string | undefined;
  hasDate: boolean;
}

/** A bare "Place –" needs capitals, a known city or a country after it: sentences have dashes and colons too. */
function isConvincing(places: DatelinePlace[], text: string, facts: Conviction): boolean {
  const startsSentence = /^["'“„«‘(]?[\p{Lu}\p{Lo}\d]/u.test(facts.after.trimStart());
  if (!startsSentence) return false;
  const isColon = /[:：]/.test(facts.mark);
  const isKnown = places.some(({ name, within }) => within !== undefined || isNewsCity(name));
  if (facts.agency !== undefined && findAgency(facts.agency) !== undefined) return true;
  if (facts.agency !== undefined) return isKnown || isCapitals(text) || facts.hasDate;
  if (facts.hasDate) return !isColon || isCapitals(text);
  if (facts.mark === '=' || facts.mark === ')') return false;
  if (isColon) return isCapitals(text) && places.some(({ name }) => isNewsCity(name));
  return isKnown || (isCapitals(text) && text.split(/\s+/u).length <= 5 && text.length >= 4);
}

function isCapitals(text: string): boolean {
  return text === text.toUpperCase() && text !== text.toLowerCase();
}
