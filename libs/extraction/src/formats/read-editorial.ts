import type { Editorial, EditorialSignal, PubStatus } from '@dateline/contracts';
import { dropUndefined } from '../assembly/drop-undefined.js';
import { isRealDate, toTimestamp } from '../metadata/dates/calendar-date.js';
import { parseDate } from '../metadata/dates/find-dates.js';

/** What a format's fields for editors hold, as written: codes may be of any scheme (`stat:usable`, an address, a word). */
export interface StatedEditorial {
  status?: string | undefined;
  /** The end of an embargo; an empty string is an embargo without an end. */
  embargo?: string | undefined;
  versionCreated?: string | undefined;
  version?: string | undefined;
  guid?: string | undefined;
  urgency?: string | undefined;
  /** Codes or words for what this version is to the ones before. */
  signals?: readonly (string | undefined)[] | undefined;
  /** May open with the same: "Corrects the spelling of …". */
  note?: string | undefined;
  slug?: string | undefined;
  genres?: readonly string[] | undefined;
}

const statusWords: readonly (readonly [RegExp, PubStatus])[] = [
  [/^(?:cancel|kill|withdrawn|withdrawal|recall|retract|delet|takedown)/i, 'canceled'],
  [/^(?:withheld|embargo|hold)/i, 'withheld'],
  [/^usable/i, 'usable'],
];

const signalWords: readonly (readonly [RegExp, EditorialSignal])[] = [
  [/^(?:kill|cancel|withdraw|recall|retract|takedown|delet|mandatory kill)/i, 'kill'],
  [/^(?:cor|corr|correct(?:ion|ed|s|ive|ing)\b.*|refile.*|berichtigung|rectificati.*)$/i, 'correction'],
  [/^(?:upd|updat(?:e|es|ed|ing)\b.*|adds\b.*|write-?thr.*|\d(?:st|nd|rd|th) (?:lead|ld)\b.*)$/i, 'update'],
  [/^(?:advis.*|adv|memo)$/i, 'advisory'],
];

/** Notes speak of killing and advising in passing; only this opening is an order. */
const killNote = /^mandatory kill\b/i;

/** Puts what a document states into the words of the contract; undefined when it states nothing. */
export function readEditorial(stated: StatedEditorial, now: Date): Editorial | undefined {
  const signals = [...new Set([...(stated.signals ?? []).flatMap(signalsOf), ...signalsOfNote(stated.note)])];
  const embargoedUntil = toMoment(stated.embargo);
  const editorial = dropUndefined({
    pubStatus: statusOf(stated, { signals, embargoedUntil, now }),
    embargoedUntil,
    versionCreated: toClockTime(stated.versionCreated),
    version: stated.version,
    guid: stated.guid,
    urgency: urgencyOf(stated.urgency),
    signals: signals.length === 0 ? undefined : signals,
    note: stated.note,
    slug: stated.slug,
    genres: stated.genres === undefined || stated.genres.length === 0 ? undefined : [...stated.genres],
  });
  return Object.keys(editorial).length === 0 ? undefined : editorial;
}

/** An embargo that has not ended, or has no end, holds an article back even where its status is left at "usable". */
function statusOf(
  stated: StatedEditorial,
  read: { signals: EditorialSignal[]; embargoedUntil: string | undefined; now: Date },
): PubStatus | undefined {
  const word = stated.status === undefined ? '' : lastPart(stated.status);
  const status = statusWords.find(([pattern]) => pattern.test(word))?.[1];
  if (status === 'canceled' || read.signals.includes('kill')) return 'canceled';
  if (stated.embargo === undefined) return status;
  if (read.embargoedUntil === undefined) return 'withheld';
  return Date.parse(read.embargoedUntil) > read.now.getTime() ? 'withheld' : status;
}

function signalsOf(text: string | undefined): EditorialSignal[] {
  const word = text === undefined ? '' : lastPart(text);
  const signal = signalWords.find(([pattern]) => pattern.test(word))?.[1];
  return signal === undefined ? [] : [signal];
}

function signalsOfNote(note: string | undefined): EditorialSignal[] {
  const text = note?.replace(/^(?:eds|editors|note to editors|ed\.? ?note)\s*[:–—-]\s*/i, '');
  const isSaid = (signal: EditorialSignal): boolean => signal === 'correction' || signal === 'update';
  return signalsOf(text).filter((signal) => isSaid(signal) || killNote.test(text ?? ''));
}

/** A code without its scheme: `stat:usable`, `http://…/pubstatusg2/usable`. */
function lastPart(code: string): string {
  return /^\S+$/.test(code) ? code.replace(/^.*[:/#]/, '') : code.trim();
}

function urgencyOf(text: string | undefined): number | undefined {
  const digit = /^\D{0,20}([1-9])$/.exec(text?.trim() ?? '')?.[1];
  return digit === undefined ? undefined : Number(digit);
}

/** The moment that a date names, at the earliest; without a zone it is taken as UTC. */
function toMoment(text: string | undefined): string | undefined {
  const date = text === undefined ? undefined : parseDate(text);
  if (date?.day === undefined || !isRealDate(date)) return undefined;
  return new Date(toTimestamp(date)).toISOString();
}

/** The moment that a time of day names. A day, or midnight that stands for one, would put a version before older ones. */
function toClockTime(text: string | undefined): string | undefined {
  const moment = toMoment(text);
  const { hour, minute, second } = (text === undefined ? undefined : parseDate(text)) ?? {};
  return hour === undefined || (hour === 0 && minute === 0 && (second ?? 0) === 0) ? undefined : moment;
}
