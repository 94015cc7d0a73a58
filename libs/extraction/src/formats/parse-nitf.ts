import type { ArticleDate, ArticleImage, Byline, Dateline, ExtractedArticle } from '@dateline/contracts';
import type { Document, Element } from 'domhandler';
import type { DraftArticle, DraftBlock } from '../assembly/assemble-article.js';
import { assembleArticle } from '../assembly/assemble-article.js';
import { creditAgency } from '../metadata/agency/credit-agency.js';
import { cleanByline } from '../metadata/byline/clean-byline.js';
import { creditPeople } from '../metadata/byline/credit-people.js';
import { findContributors } from '../metadata/contributors/find-contributors.js';
import { parseDatelineHead } from '../metadata/dateline/parse-dateline-head.js';
import { writePlaceName } from '../metadata/dateline/write-place-name.js';
import { readStamp } from './read-stamp.js';
import { readMarkupBlocks } from './read-markup-blocks.js';
import { readNitfEditorial } from './read-nitf-editorial.js';
import { findAll, findFirst, textOf } from './xml-tree.js';

/** Reads NITF (IPTC News Industry Text Format), every version. */
export function parseNitf(root: Document | Element, options: { now: Date }): ExtractedArticle {
  const { draft, blocks } = readNitf(root, options);
  return assembleArticle(draft, blocks, options);
}

/** What a NITF document says, before it is put together: other formats carry NITF inside. */
export function readNitf(
  root: Document | Element,
  options: { now: Date },
): { draft: DraftArticle; blocks: DraftBlock[] } {
  const head = findFirst(root, 'body.head');
  const content = findFirst(root, 'body.content');
  const hedline = findFirst(head, 'hedline');
  const publishedAt = readNitfDate(root, options.now);
  const distributor = textOf(findFirst(head, 'distributor')) ?? findFirst(root, 'doc.copyright')?.attribs['holder'];
  const draft: DraftArticle = {
    headline: textOf(findFirst(hedline, 'hl1')) ?? textOf(hedline) ?? textOf(findFirst(root, 'title')),
    subheadline: textOf(findFirst(hedline, 'hl2')),
    bylines: findAll(head, 'byline').flatMap(readByline),
    contributors: findContributors(findAll(findFirst(root, 'body.end'), 'tagline').map((line) => textOf(line) ?? '')),
    agency: creditAgency(distributor, 'nitf:distributor', 0.95),
    publishedAt,
    section:
      findFirst(root, 'pubdata')?.attribs['position.section'] ??
      findFirst(root, 'tobject.subject')?.attribs['tobject.subject.type'],
    tags: findAll(root, 'keyword')
      .map((keyword) => keyword.attribs['key'] ?? '')
      .filter((key) => key !== ''),
    images: findAll(content, 'media').flatMap(readMedia),
    declaredLanguage: findFirst(root, 'nitf')?.attribs['xml:lang'] ?? findFirst(root, 'body')?.attribs['xml:lang'],
    dateline: readNitfDateline(findFirst(head, 'dateline'), options.now),
    editorial: readNitfEditorial(root, options.now),
  };
  return { draft, blocks: content === undefined ? [] : readMarkupBlocks(content) };
}

function readByline(element: Element): Byline[] {
  const title = textOf(findFirst(element, 'byttl'));
  const people = findAll(element, 'person').map((person) => textOf(person) ?? '');
  const text = textOf(element) ?? '';
  const printed = title === undefined ? text : text.replace(title, '').trim();
  const names = people.length > 0 ? people.flatMap((person) => cleanByline(person).names) : cleanByline(printed).names;
  const titled = names.map((name) => ({ ...name, title: name.title ?? (names.length === 1 ? title : undefined) }));
  return creditPeople(titled, { source: 'nitf:byline', text, confidence: 0.97 });
}

function readNitfDate(root: Document | Element, now: Date): ArticleDate | undefined {
  const stamps: [string, string | undefined][] = [
    ['nitf:date.release', findFirst(root, 'date.release')?.attribs['norm']],
    ['nitf:date.issue', findFirst(root, 'date.issue')?.attribs['norm']],
    ['nitf:pubdata', findFirst(root, 'pubdata')?.attribs['date.publication']],
    ['nitf:story.date', findFirst(root, 'story.date')?.attribs['norm']],
  ];
  for (const [source, text] of stamps) {
    const date = readStamp(text, source, now);
    if (date !== undefined) return date;
  }
  return undefined;
}

function readNitfDateline(element: Element | undefined, now: Date): Dateline | undefined {
  const text = textOf(element);
  if (element === undefined || text === undefined) return undefined;
  const places = findAll(element, 'location').map((location) => {
    const name = textOf(findFirst(location, 'city')) ?? textOf(location) ?? '';
    const within = [findFirst(location, 'state', 'region'), findFirst(location, 'country')]
      .map((part) => textOf(part))
      .filter((part) => part !== undefined);
    return {
      text: textOf(location) ?? name,
      name: writePlaceName(name),
      ...(within.length === 0 ? {} : { within: within.map(writePlaceName).join(', ') }),
    };
  });
  const parsed = parseDatelineHead(text.replace(/\s*[-–—]+$/u, ''), { mark: '—', after: 'A', reference: now });
  if (places.length === 0) return parsed ?? { text, places: [{ text, name: writePlaceName(text) }] };
  return {
    text,
    places,
    ...(parsed?.agency === undefined ? {} : { agency: parsed.agency }),
    ...(parsed?.date === undefined ? {} : { date: parsed.date }),
  };
}

function readMedia(media: Element): ArticleImage[] {
  const url = findFirst(media, 'media-reference')?.attribs['source'];
  if (url === undefined || (media.attribs['media-type'] ?? 'image') !== 'image') return [];
  const caption = textOf(findFirst(media, 'media-caption'));
  const credit = textOf(findFirst(media, 'media-producer'));
  return [{ url, ...(caption === undefined ? {} : { caption }), ...(credit === undefined ? {} : { credit }) }];
}
