import type { ArticleDate, Byline, Contributor, Dateline, ExtractedArticle } from '@dateline/contracts';
import type { Document, Element } from 'domhandler';
import type { DraftArticle, DraftBlock } from '../assembly/assemble-article.js';
import { assembleArticle } from '../assembly/assemble-article.js';
import { creditAgency } from '../metadata/agency/credit-agency.js';
import { cleanByline } from '../metadata/byline/clean-byline.js';
import { creditPeople, dropRepeated } from '../metadata/byline/credit-people.js';
import { parseDatelineHead } from '../metadata/dateline/parse-dateline-head.js';
import { readNitf } from './parse-nitf.js';
import { readMarkupBlocks } from './read-markup-blocks.js';
import { readNewsMlEditorial } from './read-newsml-editorial.js';
import { readStamp } from './read-stamp.js';
import { readTextBlocks } from './read-text-blocks.js';
import { findAll, findFirst, localName, textOf, rawText } from './xml-tree.js';

/** Reads NewsML-G2: a news item, alone, in a message or in a package, whose text is inline (NITF, XHTML, HTML or plain). */
export function parseNewsMlG2(root: Document, options: { now: Date }): ExtractedArticle {
  const items = findAll(root, 'newsitem');
  const item = items.find(hasText) ?? items[0] ?? findFirst(root, 'packageitem') ?? root;
  const content = readContent(item, options);
  const draft = readItem(item, content.draft, options.now);
  const editorial = readNewsMlEditorial(item, root, options.now) ?? content.draft?.editorial;
  return assembleArticle({ ...draft, editorial }, content.blocks, options);
}

function hasText(item: Element): boolean {
  return findFirst(item, 'inlinexml', 'inlinedata') !== undefined;
}

function readItem(item: Document | Element, inner: DraftArticle | undefined, now: Date): DraftArticle {
  const meta = findFirst(item, 'contentmeta');
  const provider =
    nameOf(findFirst(meta, 'infosource')) ??
    nameOf(findFirst(findFirst(item, 'itemmeta'), 'provider')) ??
    textOf(findFirst(meta, 'creditline'));
  const bylines = [...findAll(meta, 'by').flatMap(readBy), ...findAll(meta, 'creator').flatMap(readBy)];
  const agency = provider ?? inner?.agency?.name;
  return {
    headline:
      textOf(findAll(meta, 'headline').find((headline) => !/sub|deck/i.test(headline.attribs['role'] ?? ''))) ??
      inner?.headline,
    subheadline:
      textOf(findAll(meta, 'headline').find((headline) => /sub|deck/i.test(headline.attribs['role'] ?? ''))) ??
      inner?.subheadline,
    bylines: bylines.length > 0 ? dropRepeated(bylines) : (inner?.bylines ?? []),
    contributors: [...findAll(meta, 'contributor').flatMap(readContributor), ...(inner?.contributors ?? [])],
    agency: creditAgency(agency, 'newsml-g2:provider', 0.95),
    publishedAt: publishedAt(item, meta, now) ?? inner?.publishedAt,
    modifiedAt: readStamp(
      textOf(findFirst(meta, 'contentmodified')) ?? textOf(findFirst(item, 'versioncreated')),
      'newsml-g2:versionCreated',
      now,
    ),
    section: textOf(findFirst(findFirst(meta, 'genre'), 'name')) ?? inner?.section,
    tags: [
      ...findAll(meta, 'keyword').map((keyword) => textOf(keyword)),
      ...findAll(meta, 'subject').map((subject) => textOf(findFirst(subject, 'name'))),
    ].filter((tag) => tag !== undefined),
    images: inner?.images,
    declaredLanguage:
      findFirst(meta, 'language')?.attribs['tag'] ??
      ('attribs' in item ? item.attribs['xml:lang'] : undefined) ??
      inner?.declaredLanguage,
    dateline: readG2Dateline(textOf(findFirst(meta, 'dateline')), meta, now) ?? inner?.dateline,
  };
}

function publishedAt(item: Document | Element, meta: Element | undefined, now: Date): ArticleDate | undefined {
  return (
    readStamp(textOf(findFirst(item, 'firstcreated')), 'newsml-g2:firstCreated', now) ??
    readStamp(textOf(findFirst(meta, 'contentcreated')), 'newsml-g2:contentCreated', now) ??
    readStamp(textOf(findFirst(item, 'versioncreated')), 'newsml-g2:versionCreated', now) ??
    readStamp(textOf(findFirst(item, 'sent')), 'newsml-g2:sent', now)
  );
}

/** The name of a party: its `name` element, its literal, else its code without scheme. */
function nameOf(party: Element | undefined): string | undefined {
  if (party === undefined) return undefined;
  return textOf(findFirst(party, 'name')) ?? party.attribs['literal'] ?? party.attribs['qcode']?.replace(/^[^:]*:/, '');
}

function readBy(element: Element): Byline[] {
  const text = localName(element) === 'by' ? textOf(element) : nameOf(element);
  if (text === undefined) return [];
  const source = `newsml-g2:${localName(element)}`;
  return creditPeople(cleanByline(text).names, { source, text, confidence: 0.97 });
}

const roles: readonly (readonly [RegExp, string])[] = [
  [/edit/i, 'editing'],
  [/photo|camera/i, 'photography'],
  [/transl/i, 'translation'],
  [/writ|author/i, 'writing'],
  [/video/i, 'video'],
  [/graphic/i, 'graphics'],
];

function readContributor(element: Element): Contributor[] {
  const name = nameOf(element);
  if (name === undefined) return [];
  const code = element.attribs['role'] ?? '';
  const role = roles.find(([pattern]) => pattern.test(code))?.[1] ?? 'reporting';
  return [{ name, role, evidence: { source: 'newsml-g2:contributor', text: name } }];
}

function readG2Dateline(text: string | undefined, meta: Element | undefined, now: Date): Dateline | undefined {
  if (text !== undefined) {
    const parsed = parseDatelineHead(text.replace(/\s*[-–—]+$/u, ''), { mark: '—', after: 'A', reference: now });
    return parsed ?? { text, places: [{ text, name: text }] };
  }
  const located = findFirst(meta, 'located');
  const name = nameOf(located);
  if (name === undefined) return undefined;
  const within = textOf(findFirst(findFirst(located, 'broader'), 'name'));
  return { text: name, places: [{ text: name, name, ...(within === undefined ? {} : { within }) }] };
}

function readContent(item: Document | Element, options: { now: Date }): { draft?: DraftArticle; blocks: DraftBlock[] } {
  const inline = findFirst(item, 'inlinexml');
  if (inline !== undefined) {
    if (findFirst(inline, 'nitf') !== undefined) return readNitf(inline, options);
    const body = findFirst(inline, 'body', 'html') ?? inline;
    return { blocks: readMarkupBlocks(body) };
  }
  const data = findFirst(item, 'inlinedata');
  return { blocks: data === undefined ? [] : readTextBlocks(rawText(data)) };
}
