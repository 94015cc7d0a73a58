import { findAgency, looksLikeAgency } from '../agency/agency-names.js';
import { findDates } from '../dates/find-dates.js';
import { collapseSpace } from '../page/read-text.js';
import { bylineOpeningPattern } from './byline-opening.js';
import { otherCredit } from './byline-words.js';
import { classifyName } from './classify-name.js';
import { splitNames } from './split-names.js';

export interface CleanName {
  name: string;
  title?: string | undefined;
  kind: 'person' | 'organization' | 'handle';
}

export interface CleanByline {
  names: CleanName[];
  /** The agency that the byline credits instead of, or beside, people. */
  agency?: string | undefined;
  /** Whether the text opened as bylines do ("By"). */
  opened: boolean;
  /** Whether parts were left over that are no names: the text is hardly a byline. */
  hasRest: boolean;
}

const longestByline = 300;
const caseless = /^(?:文|作者|记者|記者|撰文|執筆|筆者|著者)[:：/／\s]?\s*/u;

/** "ByJane Roe", where the page sets the gap by style. */
const gluedOpening =
  /^((?:(?:[Ww]ritten|WRITTEN|[Pp]osted|POSTED|[Pp]ublished|[Ww]ords) )?(?:[Bb]y|BY))(?=\p{Lu}\p{Ll})/u;

/** What follows a byline on its line: dates, reading times, sharing; everything after is cut. */
const tail =
  /\s*(?:\b(?:\d{1,3}\s?(?:min(?:ute)?s?)\b.{0,10}|(?:last )?(?:updated|published|posted|modified)\b|on (?=\w+day\b|\d|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\w{0,6}\b)|follow\b|share\b|is an?\b|has been\b|follows\b|photo(?:graph)?s?\b by|illustrations? by|read (?:more|time)|reading time|view (?:all|profile|bio)|see (?:full )?bio|more (?:by|from)\b|opens in|view in\b)|\bpour\b|©|https?:|www\.).*$/isu;

/**
 * Reads people (and what is not people) from a byline as pages and metadata print it: drops "By", dates, e-mails, handles and
 * sharing texts, splits lists, tells titles from names, and gives an agency apart.
 */
export function cleanByline(text: string): CleanByline {
  if (text.length > longestByline) return readByline(text);
  let cleaned = kept.get(text);
  if (cleaned === undefined) {
    cleaned = readByline(text);
    if (kept.size >= mostKept) kept.clear();
    kept.set(text, cleaned);
  }
  return { ...cleaned, names: cleaned.names.map((name) => ({ ...name })) };
}

/** Pages repeat their bylines: in metadata, at the head, at the foot. */
const mostKept = 500;
const kept = new Map<string, CleanByline>();

function readByline(text: string): CleanByline {
  let rest = collapseSpace(text.slice(0, longestByline * 2))
    .slice(0, longestByline)
    .replace(gluedOpening, '$1 ');
  if (otherCredit.test(rest)) return { names: [], opened: false, hasRest: true };
  let opened = false;
  for (let pass = 0; pass < 3; pass += 1) {
    const stripped = rest.replace(bylineOpeningPattern, '').replace(caseless, '');
    if (stripped === rest || stripped === '') break;
    opened = true;
    rest = stripped;
  }
  rest = dropNoise(rest);
  const names: CleanName[] = [];
  let agency: string | undefined;
  let hasRest = false;
  for (const piece of splitNames(rest)) {
    const known = findAgency(piece.name);
    if (known !== undefined || looksLikeAgency(piece.name)) {
      agency ??= known ?? piece.name;
      continue;
    }
    agency ??= piece.title === undefined ? undefined : findAgency(piece.title);
    const kind = classifyName(piece.name);
    const last = names.at(-1);
    if (last !== undefined && isAffiliation(last, piece.name, kind)) {
      last.title = last.title === undefined ? piece.name : `${last.title}, ${piece.name}`;
      continue;
    }
    if (kind === 'none') {
      hasRest = true;
      continue;
    }
    const duplicate = names.some((name) => name.name.toLowerCase() === piece.name.toLowerCase());
    if (!duplicate) names.push({ name: piece.name, title: piece.title, kind });
  }
  return { names: names.slice(0, 30), agency, opened, hasRest };
}

/** "Jane Roe, ABC News": a body, a login or a single word after a full name is where she works. */
function isAffiliation(person: CleanName, next: string, kind: CleanName['kind'] | 'none'): boolean {
  if (person.title !== undefined) return kind !== 'person';
  if (person.kind !== 'person' || !person.name.includes(' ')) return false;
  return kind === 'handle' || (kind === 'organization' && !/\b(?:team|staff)$/i.test(next));
}

function dropNoise(text: string): string {
  const withoutAddresses = text
    .replace(/[\w.+-]{1,64}@[\w-]{1,64}(?:\.[\w-]{1,64}){1,4}/g, ' ')
    .replace(/(^|[\s(/|,])@\w{1,40}/g, '$1')
    .replace(/\[\s*\]|\(\s*\)/g, ' ');
  const cut = withoutAddresses.replace(tail, '');
  return cutAtDate(collapseSpace(cut)).replace(/^[\s|•·●,;:–—/-]+|[\s|•·●,;:–—/-]+$/gu, '');
}

/** A date ends a byline, or precedes it; what is longer than the date stays. */
function cutAtDate(text: string): string {
  if (!/[\d\u0660-\u0669\u06f0-\u06f9\u0966-\u096f]/.test(text)) return text;
  const [date] = findDates(text, { limit: 1, defaultYear: 2000 });
  if (date === undefined) return text;
  if (date.start <= 3) return text.slice(date.end);
  return text
    .slice(0, date.start)
    .replace(/\s(?:on|at|le|am|el|il|op|em|w dniu|в|на|في)\s*$/iu, '')
    .replace(/(?<=\S)\s+[\p{L}\p{M}]{3,20}\s?[:：]\s*$/u, '');
}
