import type { Editorial } from '@dateline/contracts';
import type { Document, Element } from 'domhandler';
import { readEditorial } from './read-editorial.js';
import { findAll, findFirst, textOf } from './xml-tree.js';

/** Status, embargo, signals, urgency and notes of a NewsML-G2 item; `root` is the message that it came in. */
export function readNewsMlEditorial(item: Document | Element, root: Document, now: Date): Editorial | undefined {
  const itemMeta = findFirst(item, 'itemmeta');
  const contentMeta = findFirst(item, 'contentmeta');
  const attributes = 'attribs' in item ? item.attribs : {};
  const embargoed = findFirst(itemMeta, 'embargoed');
  return readEditorial(
    {
      status: codeOf(findFirst(itemMeta, 'pubstatus')),
      // An empty element is an embargo whose end is not known yet.
      embargo: embargoed === undefined ? undefined : (textOf(embargoed) ?? ''),
      versionCreated: textOf(findFirst(itemMeta, 'versioncreated')),
      version: attributes['version'],
      guid: attributes['guid'],
      urgency: textOf(findFirst(contentMeta, 'urgency')) ?? textOf(findFirst(findFirst(root, 'header'), 'priority')),
      signals: findAll(itemMeta, 'signal').map(codeOf),
      note: textOf(findFirst(itemMeta, 'ednote')),
      slug: textOf(findFirst(contentMeta, 'slugline')),
      genres: findAll(contentMeta, 'genre')
        .map((genre) => textOf(findFirst(genre, 'name')) ?? codeOf(genre)?.replace(/^[^:]*:/, ''))
        .filter((genre) => genre !== undefined),
    },
    now,
  );
}

function codeOf(element: Element | undefined): string | undefined {
  return element?.attribs['qcode'] ?? element?.attribs['uri'] ?? element?.attribs['literal'];
}
