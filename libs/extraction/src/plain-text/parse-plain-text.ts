import type { ArticleDate, Byline, ExtractedArticle } from '@dateline/contracts';
import { assembleArticle } from '../assembly/assemble-article.js';
import type { DraftBlock } from '../assembly/assemble-article.js';
import { creditAgency } from '../metadata/agency/credit-agency.js';
import { bylineOpeningPattern } from '../metadata/byline/byline-opening.js';
import { cleanByline } from '../metadata/byline/clean-byline.js';
import { creditPeople } from '../metadata/byline/credit-people.js';
import { readDateline } from '../metadata/dateline/read-dateline.js';
import { toArticleDate } from '../metadata/dates/calendar-date.js';
import { findDates } from '../metadata/dates/find-dates.js';
import { readLabelledLine } from './read-labelled-line.js';
import { readWireOrders } from './read-wire-orders.js';
import { splitPlainText } from './split-plain-text.js';
import { classifyWireLine, trimEndMark } from './wire-lines.js';

/** Paragraphs from the top that may belong to the head of the report. */
const headLength = 14;
const longestHeadline = 250;

interface Head {
  headline?: string | undefined;
  subheadline?: string | undefined;
  bylines: Byline[];
  agency?: string | undefined;
  date?: ArticleDate | undefined;
  section?: string | undefined;
  tags: string[];
  language?: string | undefined;
}

/** Reads a report in plain text, as wires and reporters send it: headline, byline, dateline, text, credits. */
export function parsePlainText(source: string, options: { now: Date }): ExtractedArticle {
  const received = splitPlainText(source);
  const paragraphs = received.filter(({ text }) => classifyWireLine(text) === undefined);
  const head: Head = { bylines: [], tags: [] };
  let at = 0;
  while (at < Math.min(paragraphs.length, headLength)) {
    const text = paragraphs[at]?.text ?? '';
    const isLast = at === paragraphs.length - 1;
    if (
      readDateline(text, options.now) !== undefined ||
      isLast ||
      !readHeadLine(text, head, paragraphs[at + 1]?.text ?? '')
    )
      break;
    at += 1;
  }
  const blocks = paragraphs
    .slice(at)
    .map(({ text }, index, all) =>
      toBlock(index < all.length - 1 ? text : trimEndMark(text), index === 0 ? undefined : all[index + 1]?.text),
    );
  return assembleArticle(
    {
      headline: head.headline,
      subheadline: head.subheadline,
      bylines: head.bylines,
      agency: creditAgency(head.agency, 'text', 0.8),
      publishedAt: head.date,
      section: head.section,
      tags: head.tags,
      declaredLanguage: head.language,
      editorial: readWireOrders(received, options.now),
    },
    blocks,
    options,
  );
}

/** Takes one paragraph of the head; false when it is the first of the text. */
function readHeadLine(text: string, head: Head, next: string): boolean {
  const labelled = readLabelledLine(text);
  if (labelled !== undefined && takeLabelled(labelled.field, labelled.value, head)) return true;
  if (head.headline === undefined && !bylineOpeningPattern.test(text)) {
    if (text.length > longestHeadline || looksLikeText(text, next)) return false;
    head.headline = text;
    return true;
  }
  if (takeByline(text, head) || takeDate(text, head)) return true;
  const isStandfirst =
    head.subheadline === undefined &&
    head.bylines.length === 0 &&
    text.length < longestHeadline &&
    !/[.。।؟?!]["”»]?$/u.test(text);
  if (!isStandfirst || next === '') return false;
  head.subheadline = text;
  return true;
}

/** A first paragraph that ends like a sentence and is no shorter than what follows is text without a headline. */
function looksLikeText(text: string, next: string): boolean {
  return /[.。।]["”»]?$/u.test(text) && text.length > 120 && next.length < text.length * 3;
}

function takeLabelled(field: string, value: string, head: Head): boolean {
  if (field === 'headline') head.headline ??= value;
  else if (field === 'subheadline') head.subheadline ??= value;
  else if (field === 'byline') return takeByline(`By ${value}`, head);
  else if (field === 'date') return takeDate(value, head);
  else if (field === 'section') head.section ??= value;
  else if (field === 'tags') head.tags.push(...value.split(/\s*[,;،、，]\s*/u).filter((tag) => tag !== ''));
  else if (field === 'agency') head.agency ??= cleanByline(value).agency ?? value;
  else if (field === 'language') head.language ??= value;
  return true;
}

function takeByline(text: string, head: Head): boolean {
  if (text.length > 160 || head.bylines.length > 0) return false;
  const { names, agency, opened, hasRest } = cleanByline(text);
  const people = names.filter(({ kind }) => kind === 'person');
  const isSigned =
    people.length === names.length &&
    people.length > 0 &&
    (agency !== undefined || people.every(({ title }) => title !== undefined));
  if (hasRest || (!opened && !isSigned && !(names.length === 0 && agency !== undefined))) return false;
  if (names.length === 0 && agency === undefined) return false;
  head.agency ??= agency;
  head.bylines = creditPeople(names, { source: 'text', text, confidence: opened ? 0.95 : 0.8 });
  return true;
}

/** A line that is a date and little else. */
function takeDate(text: string, head: Head): boolean {
  if (text.length > 80 || head.date !== undefined) return false;
  const [found] = findDates(text, { limit: 1 });
  if (found?.date.day === undefined || found.end - found.start < text.length * 0.5) return false;
  head.date = { ...toArticleDate(found.date), confidence: 0.85, evidence: { source: 'text', text } };
  return true;
}

function toBlock(text: string, next: string | undefined): DraftBlock {
  const listed = /^(?:[-*•·‣▪–]|\d{1,2}[.)])\s+(?=\S)/u.exec(text);
  if (listed !== null) return { kind: 'list-item', text: text.slice(listed[0].length) };
  if (/^>\s?/.test(text)) return { kind: 'quote', text: text.replace(/^>\s?/, '') };
  return isCrosshead(text, next)
    ? { kind: 'heading', level: 2, text: text.replace(/^#+\s+/, '') }
    : { kind: 'paragraph', text };
}

/** A short line without a stop before a longer paragraph. */
function isCrosshead(text: string, next: string | undefined): boolean {
  if (next === undefined || text.length > 70 || next.length < text.length * 2) return false;
  return !/[.,:;!…。।،؛"”»)\]]$/u.test(text) && /\p{L}/u.test(text) && next.length > 80;
}
