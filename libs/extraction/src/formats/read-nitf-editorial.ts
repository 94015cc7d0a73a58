import type { Editorial } from '@dateline/contracts';
import type { Document, Element } from 'domhandler';
import { toTimestamp } from '../metadata/dates/calendar-date.js';
import { parseDate } from '../metadata/dates/find-dates.js';
import { readEditorial } from './read-editorial.js';
import { findAll, findFirst, textOf } from './xml-tree.js';

/** Status, release time, urgency and messages to editors of a NITF document's `docdata`. */
export function readNitfEditorial(root: Document | Element, now: Date): Editorial | undefined {
  const docdata = findFirst(root, 'docdata');
  const status = docdata?.attribs['management-status'];
  const key = findFirst(docdata, 'du-key')?.attribs;
  const messages = [...findAll(docdata, 'ed-msg'), ...findAll(docdata, 'correction')];
  const note = messages.map((message) => message.attribs['info'] ?? textOf(message) ?? '').find((text) => text !== '');
  return readEditorial(
    {
      status,
      embargo: readRelease(docdata, status, now),
      versionCreated: findFirst(docdata, 'date.issue')?.attribs['norm'],
      version: key?.['version'],
      guid: findFirst(docdata, 'doc-id')?.attribs['id-string'],
      urgency: findFirst(docdata, 'urgency')?.attribs['ed-urg'],
      signals: [
        ...messages.map((message) => message.attribs['msg-type']),
        findFirst(docdata, 'correction') === undefined ? undefined : 'correction',
      ],
      note,
      slug: key?.['key'],
      genres: findAll(root, 'tobject.property').flatMap((property) => property.attribs['tobject.property.type'] ?? []),
    },
    now,
  );
}

/** The time of release where it is one of an embargo: said to be, or still to come. */
function readRelease(docdata: Element | undefined, status: string | undefined, now: Date): string | undefined {
  const text = findFirst(docdata, 'date.release')?.attribs['norm'];
  const date = text === undefined ? undefined : parseDate(text);
  if (status?.toLowerCase() === 'embargoed') return text ?? '';
  return date !== undefined && toTimestamp(date) > now.getTime() ? text : undefined;
}
